using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;

namespace Briefings.Site.Following;

/// <summary>What can be followed on a site.</summary>
internal static class Channels
{
    /// <summary>All of a language.</summary>
    public static Channel OfLanguage(Reader reader) => new()
    {
        Reader = reader,
        Home = SiteRoutes.Home(reader.Language),
        Name = SiteTitle(reader),
        Title = SiteTitle(reader),
        Description = reader.Say(reader.Context.Settings.Description)?.Text ?? "",
        Briefings = Written(reader, reader.Context.Published),
        Origin = () => reader.Context.Published,
        Events = () => reader.Context.PublishedTimeline,
        HasFeeds = true,
        HasCalendar = true,
    };

    /// <summary>A topic.</summary>
    public static Channel OfTopic(Reader reader, string id) => Of(
        reader,
        SiteRoutes.Topic(reader.Language, id),
        reader.Topic(id).Label.Text,
        "",
        reader.Context.Index.ByTopic[id],
        hasEvent: b => !b.Briefing.Events.IsEmpty,
        () => OfBriefings(reader, reader.Context.Index.ByTopic[id]));

    /// <summary>A source. It has no events of its own.</summary>
    public static Channel OfSource(Reader reader, string id) => Of(
        reader,
        SiteRoutes.Source(reader.Language, id),
        reader.SourceName(id),
        reader.Context.Sources.TryGetValue(id, out var source) ? reader.Say(source.About)?.Text ?? "" : "",
        reader.Context.Index.BySource[id],
        hasEvent: _ => false,
        () => []);

    /// <summary>An entity.</summary>
    public static Channel OfEntity(Reader reader, string id) => Of(
        reader,
        SiteRoutes.Entity(reader.Language, id),
        reader.Entity(id).Label.Text,
        reader.Context.Entities.TryGetValue(id, out var entity) ? reader.Say(entity.About)?.Text ?? "" : "",
        reader.Context.Index.ByEntity[id],
        hasEvent: b => b.Briefing.Events.Any(e => e.EntityIds.Contains(id, StringComparer.Ordinal)),
        () => reader.Context.Site.Entities[id].Timeline.Select(e => e.Within(b => reader.Context.IsPublished(reader.Context.Briefings[b]))).OfType<TimelineEntry>());

    /// <summary>Every topic that has a briefing, by name as the list of topics has them.</summary>
    public static IEnumerable<Channel> Topics(Reader reader) =>
        TopicIndex.Of(reader.Context).Keys.Select(id => OfTopic(reader, id));

    /// <summary>Every source.</summary>
    public static IEnumerable<Channel> Sources(Reader reader) =>
        reader.Context.Site.Input.Sources.Select(s => OfSource(reader, s.Id));

    /// <summary>Every entity.</summary>
    public static IEnumerable<Channel> Entities(Reader reader) =>
        reader.Context.Site.Input.Entities.Select(e => OfEntity(reader, e.Id));

    /// <summary>The site's name in a language.</summary>
    public static string SiteTitle(Reader reader) => reader.Say(reader.Context.Settings.Title)?.Text ?? "Briefings";

    private static Channel Of(
        Reader reader,
        Route home,
        string name,
        string description,
        IEnumerable<MergedBriefing> briefings,
        Func<MergedBriefing, bool> hasEvent,
        Func<IEnumerable<TimelineEntry>> events)
    {
        var written = Written(reader, briefings);
        return new()
        {
            Reader = reader,
            Home = home,
            Name = name,
            Title = $"{name} – {SiteTitle(reader)}",
            Description = description,
            Briefings = written,
            Origin = () => briefings,
            Events = events,
            HasFeeds = written.Any(),
            HasCalendar = briefings.Any(hasEvent),
        };
    }

    private static IEnumerable<MergedBriefing> Written(Reader reader, IEnumerable<MergedBriefing> briefings) =>
        briefings.Where(b => b.Languages.Contains(reader.Language));

    private static IEnumerable<TimelineEntry> OfBriefings(Reader reader, IEnumerable<MergedBriefing> briefings)
    {
        var ids = briefings.Select(b => b.Briefing.Id).ToHashSet(StringComparer.Ordinal);
        return reader.Context.PublishedTimeline.Select(e => e.Within(ids.Contains)).OfType<TimelineEntry>();
    }
}
