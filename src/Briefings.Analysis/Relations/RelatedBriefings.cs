using System.Collections.Immutable;
using Briefings.Analysis.Merging;

namespace Briefings.Analysis.Relations;

/// <summary>Finds the briefings that have to do with one: those that name the same entities, rare ones above all.</summary>
/// <remarks>An entity weighs the more the fewer briefings name it: inverse document frequency, after Karen Spärck Jones (1972). Of an
/// entity that very many briefings name, only the nearest in time are looked at, so that the cost for one briefing is bounded by the
/// number of its entities. Safe to use from several threads.</remarks>
public sealed class RelatedBriefings
{
    /// <summary>How many briefings before and after one are looked at for each entity.</summary>
    internal const int Reach = 100;

    // What an entity weighs that half of the briefings name: a commoner one relates nothing by itself.
    private static readonly double LeastScore = Math.Log(2);

    private readonly ImmutableArray<MergedBriefing> briefings;
    private readonly Dictionary<string, int> positions;
    private readonly Dictionary<string, List<int>> postings = new(StringComparer.Ordinal);

    /// <summary>Indexes briefings by what they name.</summary>
    /// <param name="briefings">Them, newest first.</param>
    public RelatedBriefings(ImmutableArray<MergedBriefing> briefings)
    {
        this.briefings = briefings;
        positions = briefings.Select((b, i) => (b.Briefing.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        foreach (var (briefing, position) in briefings.Select((b, i) => (b, i)))
        {
            foreach (var entity in briefing.EntityIds)
            {
                (postings.TryGetValue(entity, out var list) ? list : postings[entity] = []).Add(position);
            }
        }
    }

    /// <summary>The briefings that have most to do with one, most first; of equals the newest first. None where it is not among those indexed.</summary>
    /// <param name="briefing">The one.</param>
    /// <param name="most">How many at most.</param>
    public ImmutableArray<RelatedBriefing> To(MergedBriefing briefing, int most)
    {
        if (!positions.TryGetValue(briefing.Briefing.Id, out var position))
        {
            return [];
        }

        var shared = new Dictionary<int, List<string>>();
        foreach (var entity in briefing.EntityIds.OrderByDescending(Weight).ThenBy(id => id, StringComparer.Ordinal))
        {
            foreach (var other in Near(postings[entity], position))
            {
                (shared.TryGetValue(other, out var list) ? list : shared[other] = []).Add(entity);
            }
        }

        return
        [
            .. shared.Select(x => (Position: x.Key, Score: x.Value.Sum(Weight), Entities: x.Value))
                .Where(x => x.Score >= LeastScore)
                .OrderByDescending(x => x.Score)
                .ThenBy(x => x.Position)
                .Take(most)
                .Select(x => new RelatedBriefing(briefings[x.Position], x.Score, [.. x.Entities])),
        ];
    }

    private double Weight(string entity) => Math.Log((1.0 + briefings.Length) / postings[entity].Count);

    private static IEnumerable<int> Near(List<int> posting, int position)
    {
        var at = posting.BinarySearch(position);
        var from = Math.Max(0, at - Reach);
        return posting.Skip(from).Take(at + Reach + 1 - from).Where(other => other != position);
    }
}
