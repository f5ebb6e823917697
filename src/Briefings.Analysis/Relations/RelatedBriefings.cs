using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private readonly Dictionary<string, int[]> postings;
    private readonly ConcurrentBag<Scores> unused = [];

    /// <summary>Indexes briefings by what they name.</summary>
    /// <param name="briefings">Them, newest first.</param>
    public RelatedBriefings(ImmutableArray<MergedBriefing> briefings)
    {
        this.briefings = briefings;
        positions = briefings.Select((b, i) => (b.Briefing.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        postings = briefings.SelectMany((b, i) => b.EntityIds.Select(id => (Id: id, Position: i)))
            .GroupBy(x => x.Id, x => x.Position, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
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

        NamedNear[] entities = [.. briefing.EntityIds.Select(id => Near(id, position)).OrderByDescending(e => e.Weight).ThenBy(e => e.Id, StringComparer.Ordinal)];
        return
        [
            .. Best(entities, position, most)
                .Select(x => new RelatedBriefing(briefings[x.Position], x.Score, [.. entities.Where(e => e.Positions.Span.BinarySearch(x.Position) >= 0).Select(e => e.Id)])),
        ];
    }

    private List<Scored> Best(NamedNear[] entities, int position, int most)
    {
        var scores = unused.TryTake(out var clean) ? clean : new(briefings.Length);
        foreach (var entity in entities)
        {
            scores.Add(entity.Positions.Span, entity.Weight);
        }

        var best = Best(scores.Reached.Where(p => p != position).Select(p => new Scored(p, scores[p])), most);
        scores.Clear();
        unused.Add(scores);
        return best;
    }

    // A few of many: sorting all of them would take most of the time.
    private static List<Scored> Best(IEnumerable<Scored> scored, int most)
    {
        var best = new List<Scored>();
        foreach (var other in scored.Where(x => x.Score >= LeastScore))
        {
            var at = best.Count;
            while (at > 0 && other.IsBefore(best[at - 1]))
            {
                at--;
            }

            if (at < most)
            {
                best.Insert(at, other);
                best.RemoveRange(Math.Min(most, best.Count), Math.Max(0, best.Count - most));
            }
        }

        return best;
    }

    // The briefings that name an entity, as far as they are near.
    private NamedNear Near(string id, int position)
    {
        var posting = postings[id];
        var at = Array.BinarySearch(posting, position);
        var near = Math.Max(0, at - Reach)..Math.Min(posting.Length, at + Reach + 1);
        return new(id, Math.Log((1.0 + briefings.Length) / posting.Length), posting.AsMemory(near));
    }

    // An entity, what it weighs, and where it is named near a briefing, ascending.
    private sealed record NamedNear(string Id, double Weight, ReadOnlyMemory<int> Positions);

    // A briefing that shares an entity, and what the shared ones weigh together.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Scored(int Position, double Score)
    {
        public bool IsBefore(Scored other) => Score > other.Score || (Score >= other.Score && Position < other.Position);
    }
}
