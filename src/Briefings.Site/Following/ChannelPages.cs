using Briefings.Analysis.Merging;
using Briefings.Site.Dates;
using Briefings.Site.Feeds;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Following;

/// <summary>Publishes what can be followed.</summary>
internal static class ChannelPages
{
    /// <summary>A channel's feeds and calendar, as far as it has them; they are filled when they are rendered.</summary>
    public static IEnumerable<Page> Of(Channel channel, SiteTimeZone zone)
    {
        var (address, origins) = (channel.Reader.Context.Address, channel.Reader.Context.Origins);
        if (channel.HasFeeds)
        {
            var (feed, origin) = (new Passing<Feed>(() => Feed(channel, zone)), origins.OfFeeds(channel.Origin, () => Newest(channel, zone)));
            foreach (var format in FeedFormat.All)
            {
                var route = channel.Home.Beside(format.FileName);
                yield return new(route, output => FeedPages.Of(feed.Value, address).First(p => p.Route == route).Render(output)) { Origin = origin };
            }
        }

        if (channel.HasCalendar)
        {
            yield return new(channel.CalendarRoute, output => FeedPages.Of(Calendar(channel), channel.CalendarRoute, address).Render(output)) { Origin = origins.OfLists };
        }
    }

    private static Feed Feed(Channel channel, SiteTimeZone zone) => new()
    {
        Language = channel.Reader.Language,
        Title = channel.Title,
        Description = channel.Description,
        Author = Channels.SiteTitle(channel.Reader),
        Home = channel.Home,
        Items = [.. Newest(channel, zone).Select(new FeedItems(channel.Reader, zone).Of)],
    };

    private static IEnumerable<MergedBriefing> Newest(Channel channel, SiteTimeZone zone) =>
        new FeedItems(channel.Reader, zone).Newest(channel.Briefings, channel.Reader.Context.Settings.Feeds.Items);

    private static Calendar Calendar(Channel channel)
    {
        var reader = channel.Reader;
        var events = channel.Events().Select(e => new CalendarEvent(
            $"{e.BriefingId}/{e.EventId}",
            e.Date,
            reader.Say(e.Text)?.Text ?? e.EventId,
            SiteRoutes.Briefing(BriefingLinks.Heading(reader, reader.Context.Briefings[e.BriefingId]).Language, e.BriefingId),
            [.. reader.Context.Briefings[e.BriefingId].Briefing.Topics.Select(t => reader.Topic(t).Label.Text)]));
        return new(reader.Language, channel.Title, channel.Description, [.. events]);
    }
}
