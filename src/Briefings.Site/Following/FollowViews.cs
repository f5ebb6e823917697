using System.Collections.Immutable;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Following;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Following;

/// <summary>Shows what can be followed.</summary>
internal static class FollowViews
{
    private const int MostEntities = 100;

    /// <summary>The feeds that a page announces to programs: those of its own subject, of its language, and the other languages' last.</summary>
    /// <param name="reader">Whom the page is for.</param>
    /// <param name="channel">Its subject; null where it has none.</param>
    public static ImmutableArray<FeedLinkView> Discovery(Reader reader, Channel? channel)
    {
        var own = channel is { HasFeeds: true } ? Announced(channel, FeedFormat.All) : [];
        var others = reader.Context.Languages.Where(l => l != reader.Language).SelectMany(l => Announced(Channels.OfLanguage(new(reader.Context, l)), [FeedFormat.Atom], l.Value));
        return [.. own, .. Announced(Channels.OfLanguage(reader), FeedFormat.All), .. others];
    }

    /// <summary>The feeds and the calendar of a subject, for people; none where there is no subject.</summary>
    public static ImmutableArray<LinkView> Links(Reader reader, Channel? channel) => channel is null ? [] :
    [
        .. channel.HasFeeds ? FeedFormat.All.Select(f => new LinkView(new(f.Name), reader.Link(channel.Home.Beside(f.FileName)))) : [],
        .. channel.HasCalendar ? [new LinkView(new(reader.Strings["feeds.calendar"]), reader.Link(channel.CalendarRoute))] : Array.Empty<LinkView>(),
    ];

    /// <summary>All that can be followed in a language, and the other languages.</summary>
    public static FeedsView All(Reader reader)
    {
        var languages = reader.Context.Languages.OrderByDescending(l => l == reader.Language)
            .Select(l => Entry(reader, Channels.OfLanguage(new(reader.Context, l))) with { Title = TextView.NativeName(l, reader.Language) });
        var entities = Channels.Entities(reader).Where(c => c.HasFeeds)
            .OrderByDescending(c => c.Briefings.Length).ThenBy(c => c.Home).Take(MostEntities);
        FeedGroupView[] groups =
        [
            new(reader.Strings["feeds.languages"], null, [.. languages]),
            new(reader.Strings["nav.topics"], null, Entries(reader, Channels.Topics(reader))),
            new(reader.Strings["nav.sources"], null, Entries(reader, Channels.Sources(reader))),
            new(reader.Strings["nav.glossary"], reader.Strings["feeds.entities"], Entries(reader, entities)),
        ];
        return new([.. groups.Where(g => !g.Entries.IsEmpty)], reader.Link(FollowPages.Opml(reader)));
    }

    private static ImmutableArray<FeedEntryView> Entries(Reader reader, IEnumerable<Channel> channels) =>
        [.. channels.Where(c => c.HasFeeds || c.HasCalendar).Select(c => Entry(reader, c))];

    private static FeedEntryView Entry(Reader reader, Channel channel) =>
        new(new(channel.Name), reader.Link(channel.Home), Links(reader, channel));

    private static IEnumerable<FeedLinkView> Announced(Channel channel, IEnumerable<FeedFormat> formats, string? language = null) => formats.Select(f => new FeedLinkView(
        language is null ? $"{channel.Title} – {f.Name}" : $"{channel.Title} ({language}) – {f.Name}",
        f.MediaType,
        channel.Reader.Link(channel.Home.Beside(f.FileName))));
}
