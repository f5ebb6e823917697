using System.Text;
using Briefings.Site.Dates;
using Briefings.Site.Feeds;
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
        return context.Languages.SelectMany(l => Follow(new Reader(context, l), zone))
            .Concat(SitemapPages.Of([.. sitemap], context.Address))
            .Concat(ForHosts(context));
    }

    private static IEnumerable<Page> Follow(Reader reader, SiteTimeZone zone)
    {
        var context = reader.Context;
        var items = new FeedItems(reader, zone);
        var title = reader.Say(context.Settings.Title)?.Text ?? "Briefings";
        var description = reader.Say(context.Settings.Description)?.Text ?? "";
        var feed = new Feed
        {
            Language = reader.Language,
            Title = title,
            Description = description,
            Author = title,
            Home = SiteRoutes.Home(reader.Language),
            Items = Feed.Newest(context.Published.Where(b => b.Headings.Any(h => h.Language == reader.Language)).Select(items.Of), context.Settings.Feeds.Items),
        };
        return FeedPages.Of(feed, context.Address).Append(Calendar(reader, title, description));
    }

    private static Page Calendar(Reader reader, string title, string description)
    {
        var events = reader.Context.PublishedTimeline.Select(e => new CalendarEvent(
            $"{e.BriefingId}/{e.EventId}",
            e.Date,
            reader.Say(e.Text)?.Text ?? e.EventId,
            SiteRoutes.Briefing(Pages.Lists.BriefingLinks.Heading(reader, reader.Context.Briefings[e.BriefingId]).Language, e.BriefingId),
            [.. reader.Context.Briefings[e.BriefingId].Briefing.Topics.Select(t => reader.Topic(t).Label.Text)]));
        var calendar = new Calendar(reader.Language, title, description, [.. events]);
        return FeedPages.Of(calendar, SiteRoutes.Home(reader.Language).Beside("calendar.ics"), reader.Context.Address);
    }

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
