namespace Briefings.Site.Routes;

/// <summary>Something a reader can fetch.</summary>
/// <param name="Route">Where.</param>
/// <param name="Render">Writes its bytes; may be called any number of times, from any thread, with the same result.</param>
public sealed record Page(Route Route, Action<Stream> Render)
{
    /// <summary>Finds the digest of all that it is made from: at one route, where that is the same, its bytes are. Null where that is not
    /// known, so that it has to be rendered to tell.</summary>
    public Func<string>? Origin { get; init; }
}
