using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>A file to take away.</summary>
/// <param name="Route">Where it is.</param>
/// <param name="Key">What its name is called among the theme's strings, below <c>data.</c>; the same with <c>-about</c> tells what is in it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes its bytes.</param>
internal sealed record Download(Route Route, string Key, string MediaType, Action<Stream> Write)
{
    /// <summary>The file's name.</summary>
    public string FileName => Route.Path[(Route.Path.LastIndexOf('/') + 1)..];

    /// <summary>It as something to fetch.</summary>
    public Page Page => new(Route, Write);
}
