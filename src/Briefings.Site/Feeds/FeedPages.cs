using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Publishes feeds and calendars.</summary>
public static class FeedPages
{
    /// <summary>A feed as RSS 2.0, Atom 1.0 and JSON Feed 1.1.</summary>
    public static ImmutableArray<Page> Of(Feed feed, SiteAddress address) =>
    [
        new(feed.RouteAs(FeedFormat.Rss), stream => RssWriter.Write(feed, address, stream)),
        new(feed.RouteAs(FeedFormat.Atom), stream => AtomWriter.Write(feed, address, stream)),
        new(feed.RouteAs(FeedFormat.Json), stream => JsonFeedWriter.Write(feed, address, stream)),
    ];

    /// <summary>A list of feeds as OPML 2.0.</summary>
    public static Page Of(Subscriptions subscriptions, Route route, SiteAddress address) =>
        new(route, stream => OpmlWriter.Write(subscriptions, address, stream));

    /// <summary>A timeline as iCalendar.</summary>
    public static Page Of(Calendar calendar, Route route, SiteAddress address) => new(route, stream => CalendarWriter.Write(calendar, address, stream));
}
