namespace Briefings.Cli.Sites;

/// <summary>What site to read, and what to change about it.</summary>
/// <param name="Input">The folder.</param>
/// <param name="Jobs">How much to do at a time.</param>
internal sealed record SiteOptions(string Input, int Jobs)
{
    /// <summary>The address to publish under; null for that of <c>site.yml</c>. Ends in a slash.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The theme; null for that of <c>site.yml</c>.</summary>
    public string? Theme { get; init; }

    /// <summary>True where drafts are taken in.</summary>
    public bool IncludesDrafts { get; init; }

    /// <summary>True where <c>static/</c> may hold pages and scripts.</summary>
    public bool TrustsStatic { get; init; }
}
