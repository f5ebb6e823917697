using Briefings.Site.Dates;
using Briefings.Site.Feeds;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Following;

/// <summary>Everything that programs of subscribers fetch: feeds, calendars, lists of feeds.</summary>
internal static class FollowPages
{
    /// <summary>Where the list of a language's feeds is.</summary>
    public static Route Opml(Reader reader) => SiteRoutes.Feeds(reader.Language).Beside("feeds.opml");

    /// <summary>Those of a language, its topics and its sources; what they hold is looked for when they are rendered.</summary>
    public static IEnumerable<Page> Of(Reader reader, SiteTimeZone zone)
    {
        var opml = Opml(reader);
        var address = reader.Context.Address;
        return Channels.Topics(reader).Concat(Channels.Sources(reader)).Prepend(Channels.OfLanguage(reader))
            .SelectMany(c => ChannelPages.Of(c, zone))
            .Append(new(opml, output => FeedPages.Of(SubscriptionsOf(reader), opml, address).Render(output)) { Origin = reader.Context.Origins.OfLists });
    }

    /// <summary>Those of the entities: one feed for each that a briefing names.</summary>
    public static IEnumerable<Page> OfEntities(Reader reader, SiteTimeZone zone) =>
        Channels.Entities(reader).SelectMany(c => ChannelPages.Of(c, zone));

    // Entities are left out: nobody wants to be subscribed to each of them.
    private static Subscriptions SubscriptionsOf(Reader reader) => new(
        reader.Language,
        Channels.SiteTitle(reader),
        [
            new("", [Subscription(Channels.OfLanguage(reader))]),
            new(reader.Strings["nav.topics"], [.. Channels.Topics(reader).Where(c => c.HasFeeds).Select(Subscription)]),
            new(reader.Strings["nav.sources"], [.. Channels.Sources(reader).Where(c => c.HasFeeds).Select(Subscription)]),
        ]);

    private static Subscription Subscription(Channel channel) => new(channel.Title, channel.Description, channel.Home);
}
