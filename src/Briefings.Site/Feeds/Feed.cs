using System.Collections.Immutable;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>What a feed holds, whatever the format: the news of a language, a topic or an entity.</summary>
public sealed record Feed
{
    /// <summary>The language of its texts.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it is about, in a sentence; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>Who publishes it: the site's name.</summary>
    public required string Author { get; init; }

    /// <summary>The page that lists the same; the feed is beside it.</summary>
    public required Route Home { get; init; }

    /// <summary>Its entries in the order to show them.</summary>
    public required ImmutableArray<FeedItem> Items { get; init; }

    /// <summary>When it last changed: when the newest change of an entry was made; null where it has no entries.</summary>
    public DateTimeOffset? Updated => Items.IsEmpty ? null : Items.Max(item => item.Updated);

    /// <summary>Where it is in a format.</summary>
    public Route RouteAs(FeedFormat format) => Home.Beside(format.FileName);
}
