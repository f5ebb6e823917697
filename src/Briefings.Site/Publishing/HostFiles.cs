using System.Collections.Immutable;
using System.Text;
using Briefings.Site.Pages;

namespace Briefings.Site.Publishing;

/// <summary>Files that tell GitHub Pages how to serve a site; other hosts do not mind them.</summary>
public static class HostFiles
{
    /// <summary><c>.nojekyll</c>, so that the site is served as it is, and <c>CNAME</c> where it has a domain of its own.</summary>
    /// <param name="customDomain">The host: <c>news.example.org</c>; null where there is none.</param>
    public static ImmutableArray<Page> Of(string? customDomain)
    {
        var asItIs = new Page(new(".nojekyll"), _ => { });
        return customDomain is null ? [asItIs] : [asItIs, new(new("CNAME"), stream => stream.Write(Encoding.UTF8.GetBytes(customDomain + "\n")))];
    }
}
