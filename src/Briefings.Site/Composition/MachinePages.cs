using System.Text;
using Briefings.Site.Dates;
using Briefings.Site.Exports;
using Briefings.Site.Following;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The files for machines: feeds, calendars, sitemap, robots, and what GitHub Pages asks for.</summary>
internal static class MachinePages
{
    /// <summary>Those that do not list all pages: feeds, calendars, and what hosts ask for.</summary>
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var zone = Zone(context);
        return context.Languages.SelectMany(l => FollowPages.Of(new Reader(context, l), zone))
            .Concat(SiteDownloads.Of(context).Select(d => d.Page with { Origin = context.Origins.OfLists }))
            .Concat(ForHosts(context));
    }

    /// <summary>The feeds and calendars of entities. All briefings are merged to tell which there are.</summary>
    public static IEnumerable<Page> OfEntities(SiteContext context) =>
        context.Languages.SelectMany(l => FollowPages.OfEntities(new Reader(context, l), Zone(context)));

    private static SiteTimeZone Zone(SiteContext context) => SiteTimeZone.Find(context.Settings.TimeZone)
        ?? throw new InvalidOperationException($"Reading let an unknown time zone through: {context.Settings.TimeZone}.");

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
