namespace Briefings.Analysis.Alignment;

/// <summary>The best chain of beads that keep the order on both sides: a dynamic program over the candidates instead of over every cell.</summary>
/// <remarks>
/// Gale and Church (1993) walk over all cells. Here a segment without a counterpart costs the same wherever it stands, so only the
/// linked beads need be walked, by their left side, with the best chain so far kept per place on the right.
/// That costs c log n for c candidates.
/// </remarks>
internal static class ChainSearch
{
    /// <summary>The best chain and what it gains over leaving all segments alone; empty, and 0, where none gains anything.</summary>
    /// <param name="candidates">By their left start.</param>
    /// <param name="rightCount">How many segments the right side has.</param>
    /// <param name="telling">What shapes of beads to expect.</param>
    public static (List<BeadCandidate> Beads, double Gain) Search(ReadOnlySpan<BeadCandidate> candidates, int rightCount, Telling telling)
    {
        using var gains = PooledList<double>.OfLength(candidates.Length);
        using var before = PooledList<int>.OfLength(candidates.Length);
        using var ends = ByLeftEnd(candidates);
        var gain = gains.Items;
        var holders = before.Items;
        var byEnd = ends.Items;
        var (best, priors) = (new PrefixBest(rightCount + 1), new ShapePriors(telling));
        var (last, ended, skip) = (-1, 0, telling.Skip);
        for (var c = 0; c < candidates.Length; c++)
        {
            var span = candidates[c].Span;
            for (; ended < byEnd.Length && candidates[byEnd[ended]].Span is var end && end.LeftEnd <= span.Left; ended++)
            {
                best.Add(end.RightEnd, gain[byEnd[ended]] + (skip * (end.LeftEnd + end.RightEnd)), byEnd[ended]);
            }

            var (value, holder) = best.UpTo(span.Right);
            var chained = value - (skip * (span.Left + span.Right));
            (gain[c], holders[c]) = chained > 0 ? (chained, holder) : (0, -1);
            gain[c] += candidates[c].Gain + priors.Of(span.Shape);
            last = last < 0 || gain[c] > gain[last] ? c : last;
        }

        return last < 0 || gain[last] <= 0 ? ([], 0) : (Trace(candidates, holders, last), gain[last]);
    }

    /// <summary>The candidates by their left end, of equal ones the first first: a counting sort.</summary>
    private static PooledList<int> ByLeftEnd(ReadOnlySpan<BeadCandidate> candidates)
    {
        var most = 0;
        foreach (var candidate in candidates)
        {
            most = Math.Max(most, candidate.Span.LeftEnd);
        }

        var places = new int[most + 2];
        foreach (var candidate in candidates)
        {
            places[candidate.Span.LeftEnd + 1]++;
        }

        for (var end = 0; end <= most; end++)
        {
            places[end + 1] += places[end];
        }

        var sorted = PooledList<int>.OfLength(candidates.Length);
        var items = sorted.Items;
        for (var c = 0; c < items.Length; c++)
        {
            items[places[candidates[c].Span.LeftEnd]++] = c;
        }

        return sorted;
    }

    private static List<BeadCandidate> Trace(ReadOnlySpan<BeadCandidate> candidates, ReadOnlySpan<int> before, int last)
    {
        var beads = new List<BeadCandidate>();
        for (var c = last; c >= 0; c = before[c])
        {
            beads.Add(candidates[c]);
        }

        beads.Reverse();
        return beads;
    }
}
