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
    private readonly Lazy<ILookup<string, KnownBriefing>> briefings;
    private readonly Lazy<ILookup<string, TimelineEntry>> events;

    /// <summary>Follows entities.</summary>
    /// <param name="glossary">The entities.</param>
    /// <param name="briefings">The briefings, newest first.</param>
    /// <param name="timeline">The events of all of them, earliest first.</param>
    internal EntityRecords(ImmutableArray<Entity> glossary, ImmutableArray<MergedBriefing> briefings, Lazy<ImmutableArray<TimelineEntry>> timeline)
    {
        ids = glossary.Select(e => e.Id).ToImmutableSortedSet(StringComparer.Ordinal);
        this.briefings = new(() => ById(briefings.Select(b => b.Known), b => b.NamedIds));
        events = new(() => ById(timeline.Value, e => e.EntityIds.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The ids of the glossary, in ordinal order.</summary>
    public IEnumerable<string> Keys => ids;

    /// <summary>The record of an entity.</summary>
    /// <exception cref="KeyNotFoundException">The glossary has no such entity.</exception>
    public EntityRecord this[string id] =>
        ids.Contains(id) ? records.GetOrAdd(id, Of) : throw new KeyNotFoundException($"The glossary has no entity {id}.");

    /// <summary>How many briefings have an article that names an entity.</summary>
    public int CountBriefings(string id) => briefings.Value[id].Count();

    private EntityRecord Of(string id) => new(
        [.. briefings.Value[id].SelectMany(b => b.Mentions.Of(id))],
        [
            .. briefings.Value[id].SelectMany(b => b.Mentions.With(id))
                .GroupBy(x => x.EntityId, x => x.Segments, StringComparer.Ordinal)
                .Select(g => new Companion(g.Key, g.Count(), g.Sum()))
                .OrderByDescending(c => c.Briefings).ThenByDescending(c => c.Segments).ThenBy(c => c.EntityId, StringComparer.Ordinal),
        ],
        [.. events.Value[id]]);

    private static ILookup<string, T> ById<T>(IEnumerable<T> items, Func<T, IEnumerable<string>> idsOf) =>
        items.SelectMany(item => idsOf(item).Select(id => (id, item))).ToLookup(x => x.id, x => x.item, StringComparer.Ordinal);
}
