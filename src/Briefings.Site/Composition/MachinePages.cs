using System.Text;
using Briefings.Site.Dates;
using Briefings.Site.Exports;
using Briefings.Site.Following;
using Briefings.Site.Pages;
using Briefings.Site.Routes;
using Briefings.Site.Sitemaps;

namespace Briefings.Site.Composition;

/// <summary>The files for machines: feeds, calendars, sitemap, robots, and what GitHub Pages asks for.</summary>
internal static class MachinePages
{
    /// <summary>Them.</summary>
    /// <param name="context">The site.</param>
    /// <param name="sitemap">The pages to list for search engines.</param>
    public static IEnumerable<Page> Of(SiteContext context, IEnumerable<SitemapEntry> sitemap)
    {
        var zone = SiteTimeZone.Find(context.Settings.TimeZone) ?? throw new InvalidOperationException($"Reading let an unknown time zone through: {context.Settings.TimeZone}.");
        return context.Languages.SelectMany(l => FollowPages.Of(new Reader(context, l), zone))
            .Concat(context.Languages.SelectMany(l => Downloads(new Reader(context, l))))
            .Concat(SiteDownloads.Of(context).Select(d => d.Page))
            .Concat(SitemapPages.Of([.. sitemap], context.Address))
            .Concat(ForHosts(context));
    }

    private static IEnumerable<Page> Downloads(Reader reader) => reader.Context.Published
        .Where(b => b.Headings.Any(h => h.Language == reader.Language))
        .SelectMany(b => BriefingDownloads.All(reader, b))
        .Select(d => d.Page);

    // Without .nojekyll, GitHub Pages would leave out files whose names start with an underscore.
    private static IEnumerable<Page> ForHosts(SiteContext context)
    {
        yield return new(new(".nojekyll"), _ => { });
        if (context.Settings.CustomDomain is { } domain)
        {
            yield return new(new("CNAME"), output => output.Write(Encoding.UTF8.GetBytes(domain + "\n")));
        }
    }
}
