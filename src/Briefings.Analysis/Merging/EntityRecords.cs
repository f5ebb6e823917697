using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Merging;

/// <summary>Follows the glossary's entities through a site's briefings.</summary>
internal static class EntityRecords
{
    /// <summary>A record for every entity of the glossary.</summary>
    /// <param name="glossary">The entities.</param>
    /// <param name="briefings">The briefings, newest first.</param>
    /// <param name="timeline">The events of all of them, earliest first.</param>
    public static ImmutableSortedDictionary<string, EntityRecord> Of(
        IEnumerable<Entity> glossary, ImmutableArray<MergedBriefing> briefings, ImmutableArray<TimelineEntry> timeline)
    {
        var occurrences = briefings.SelectMany(Occurrences).ToLookup(o => o.EntityId, o => o.Occurrence, StringComparer.Ordinal);
        var companions = Companions(briefings);
        var events = timeline.SelectMany(e => e.EntityIds.Distinct(StringComparer.Ordinal).Select(id => (id, e)))
            .ToLookup(x => x.id, x => x.e, StringComparer.Ordinal);
        return glossary.Select(e => e.Id).Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(
            id => id,
            id => new EntityRecord([.. occurrences[id]], [.. companions[id]], [.. events[id]]),
            StringComparer.Ordinal);
    }

    private static IEnumerable<(string EntityId, Occurrence Occurrence)> Occurrences(MergedBriefing briefing) =>
        from article in briefing.Articles
        from entity in article.Mentions
            .SelectMany((mentions, i) => Named(mentions).Select(id => (Id: id, Segment: i)))
            .GroupBy(x => x.Id, x => x.Segment, StringComparer.Ordinal)
        select (entity.Key, new Occurrence(briefing.Briefing.Id, article.Article.Id, [.. entity.Select(i => article.Segmented.Segments[i].Id)])
        {
            Article = article,
            Segments = [.. entity],
        });

    private static ILookup<string, Companion> Companions(ImmutableArray<MergedBriefing> briefings) =>
        briefings.SelectMany(Together)
            .GroupBy(x => x.Pair, x => x.Segments)
            .Select(g => (g.Key.One, Companion: new Companion(g.Key.Other, g.Count(), g.Sum())))
            .OrderByDescending(x => x.Companion.Briefings)
            .ThenByDescending(x => x.Companion.Segments)
            .ThenBy(x => x.Companion.EntityId, StringComparer.Ordinal)
            .ToLookup(x => x.One, x => x.Companion, StringComparer.Ordinal);

    // Each two entities that a briefing's articles name, and in how many segments they stand together.
    private static IEnumerable<((string One, string Other) Pair, int Segments)> Together(MergedBriefing briefing)
    {
        var segments = briefing.Articles.SelectMany(a => a.Mentions).Select(m => Named(m).ToArray()).ToArray();
        var shared = segments.SelectMany(Pairs).CountBy(pair => pair).ToDictionary();
        string[] all = [.. segments.SelectMany(ids => ids).Distinct(StringComparer.Ordinal)];
        return Pairs(all).Select(pair => (pair, shared.GetValueOrDefault(pair)));
    }

    private static IEnumerable<(string One, string Other)> Pairs(string[] ids) =>
        ids.SelectMany(one => ids.Where(other => one != other).Select(other => (one, other)));

    private static IEnumerable<string> Named(ImmutableArray<Mentions.Mention> mentions) =>
        mentions.Select(m => m.EntityId).Distinct(StringComparer.Ordinal);
}
