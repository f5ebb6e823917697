using System.Text;
using Briefings.Site.Dates;
using Briefings.Site.Feeds;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The files for machines: feeds, calendars, sitemap, robots, and what GitHub Pages asks for.</summary>
internal static class MachinePages
{
    /// <summary>Those that do not list all pages: feeds, calendars, and what hosts ask for.</summary>
    public static IEnumerable<Page> Of(SiteContext context)
    {
        var zone = SiteTimeZone.Find(context.Settings.TimeZone) ?? throw new InvalidOperationException($"Reading let an unknown time zone through: {context.Settings.TimeZone}.");
        return context.Languages.SelectMany(l => Follow(new Reader(context, l), zone)).Concat(ForHosts(context));
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
            Items = items.Newest(context.Settings.Feeds.Items),
        };
        var calendar = SiteRoutes.Home(reader.Language).Beside("calendar.ics");
        return FeedPages.Of(feed, context.Address)
            .Append(new(calendar, output => FeedPages.Of(Calendar(reader, title, description), calendar, context.Address).Render(output)));
    }

    // Made when it is asked for: it takes the events of all briefings.
    private static Calendar Calendar(Reader reader, string title, string description)
    {
        var events = reader.Context.PublishedTimeline.Select(e => new CalendarEvent(
            $"{e.BriefingId}/{e.EventId}",
            e.Date,
            reader.Say(e.Text)?.Text ?? e.EventId,
            SiteRoutes.Briefing(Pages.Lists.BriefingLinks.Heading(reader, reader.Context.Briefings[e.BriefingId]).Language, e.BriefingId),
            [.. reader.Context.Briefings[e.BriefingId].Briefing.Topics.Select(t => reader.Topic(t).Label.Text)]));
        return new(reader.Language, title, description, [.. events]);
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
