using Briefings.Cli.Sites;

namespace Briefings.Cli.Preview;

/// <summary>What <c>preview</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Port">The port to listen on; 0 for any that is free, null for the usual one or, where that is taken, another.</param>
internal sealed record PreviewOptions(SiteOptions Site, int? Port)
{
    /// <summary>The port that is tried first.</summary>
    public const int UsualPort = 5080;
}
