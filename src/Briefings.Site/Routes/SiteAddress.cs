namespace Briefings.Site.Routes;

/// <summary>Turns routes into addresses under the site's base address.</summary>
/// <param name="baseUrl">Absolute, ending in a slash.</param>
public sealed class SiteAddress(Uri baseUrl)
{
    private readonly string path = baseUrl.AbsolutePath;
    private readonly string whole = baseUrl.AbsoluteUri;

    /// <summary>Absolute, ending in a slash.</summary>
    public Uri BaseUrl => baseUrl;

    /// <summary>The address to link to from the site's own pages: a path from the host's root, so that a sub-path is honoured.</summary>
    public string Link(Route route) => path + route.Path;

    /// <summary>The address to give to others.</summary>
    public string Absolute(Route route) => whole + route.Path;
}
