namespace Briefings.Site.Routes;

/// <summary>Something a reader can fetch.</summary>
/// <param name="Route">Where.</param>
/// <param name="Render">Writes its bytes; may be called any number of times, from any thread, with the same result.</param>
public sealed record Page(Route Route, Action<Stream> Render)
{
    /// <summary>What it is made from; null where that is not known, so that it has to be rendered to tell.</summary>
    public PageOrigin? Origin { get; init; }
}
