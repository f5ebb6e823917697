namespace Briefings.Site.Routes;

/// <summary>Turns routes into addresses under the site's base address.</summary>
/// <param name="BaseUrl">Absolute, ending in a slash.</param>
public sealed record SiteAddress(Uri BaseUrl)
{
    /// <summary>The address to link to from the site's own pages: a path from the host's root, so that a sub-path is honoured.</summary>
    public string Link(Route route) => BaseUrl.AbsolutePath + route.Path;

    /// <summary>The address to give to others.</summary>
    public string Absolute(Route route) => BaseUrl.AbsoluteUri + route.Path;
}
