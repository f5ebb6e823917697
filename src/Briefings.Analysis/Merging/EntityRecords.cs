using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Merging;

/// <summary>The glossary's entities, followed through a site's briefings. Each is followed when somebody first asks for it; safe to
/// use from several threads.</summary>
public sealed class EntityRecords
{
    private readonly ImmutableSortedSet<string> ids;
    private readonly ConcurrentDictionary<string, EntityRecord> records = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, MergedBriefing>> briefings;
    private readonly Lazy<ILookup<string, TimelineEntry>> events;

    /// <summary>Follows entities.</summary>
    /// <param name="glossary">The entities.</param>
    /// <param name="briefings">The briefings, newest first.</param>
    /// <param name="timeline">The events of all of them, earliest first.</param>
    internal EntityRecords(ImmutableArray<Entity> glossary, ImmutableArray<MergedBriefing> briefings, Lazy<ImmutableArray<TimelineEntry>> timeline)
    {
        ids = glossary.Select(e => e.Id).ToImmutableSortedSet(StringComparer.Ordinal);
        this.briefings = new(() => ById(briefings, b => b.EntityIds));
        events = new(() => ById(timeline.Value, e => e.EntityIds.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The ids of the glossary, in ordinal order.</summary>
    public IEnumerable<string> Keys => ids;

    /// <summary>The record of an entity.</summary>
    /// <exception cref="KeyNotFoundException">The glossary has no such entity.</exception>
    public EntityRecord this[string id] =>
        ids.Contains(id) ? records.GetOrAdd(id, Of) : throw new KeyNotFoundException($"The glossary has no entity {id}.");

    private EntityRecord Of(string id) => new(
        [.. briefings.Value[id].SelectMany(b => Occurrences(b, id))],
        [
            .. briefings.Value[id].SelectMany(b => Companions(b, id)).CountBy(other => other, StringComparer.Ordinal)
                .OrderByDescending(x => x.Value).ThenBy(x => x.Key, StringComparer.Ordinal)
                .Select(x => new Companion(x.Key, x.Value)),
        ],
        [.. events.Value[id]]);

    private static IEnumerable<Occurrence> Occurrences(MergedBriefing briefing, string id) =>
        from article in briefing.Articles
        let segments = article.Mentions.Select((mentions, i) => (Mentions: mentions, article.Segmented.Segments[i].Id))
            .Where(x => Names(x.Mentions, id)).Select(x => x.Id).ToImmutableArray()
        where !segments.IsEmpty
        select new Occurrence(briefing.Briefing.Id, article.Article.Id, segments);

    private static IEnumerable<string> Companions(MergedBriefing briefing, string id) => briefing.Articles
        .SelectMany(a => a.Mentions)
        .Where(mentions => Names(mentions, id))
        .SelectMany(mentions => mentions.Select(m => m.EntityId).Where(other => !string.Equals(other, id, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));

    private static bool Names(ImmutableArray<Mentions.Mention> mentions, string id) => mentions.Any(m => string.Equals(m.EntityId, id, StringComparison.Ordinal));

    private static ILookup<string, T> ById<T>(ImmutableArray<T> items, Func<T, IEnumerable<string>> idsOf) =>
        items.SelectMany(item => idsOf(item).Select(id => (id, item))).ToLookup(x => x.id, x => x.item, StringComparer.Ordinal);
}
