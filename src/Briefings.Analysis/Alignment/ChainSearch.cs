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
    public static (List<BeadCandidate> Beads, double Gain) Search(List<BeadCandidate> candidates, int rightCount, Telling telling)
    {
        var gains = new double[candidates.Count];
        var before = new int[candidates.Count];
        var ends = ByLeftEnd(candidates);
        var best = new PrefixBest(rightCount + 1);
        var (last, ended) = (-1, 0);
        for (var c = 0; c < candidates.Count; c++)
        {
            var span = candidates[c].Span;
            for (; ended < ends.Length && candidates[ends[ended]].Span.LeftEnd <= span.Left; ended++)
            {
                var end = candidates[ends[ended]].Span;
                best.Add(end.RightEnd, gains[ends[ended]] + (telling.Skip * (end.LeftEnd + end.RightEnd)), ends[ended]);
            }

            var (value, holder) = best.UpTo(span.Right);
            var chained = value - (telling.Skip * (span.Left + span.Right));
            (gains[c], before[c]) = chained > 0 ? (chained, holder) : (0, -1);
            gains[c] += candidates[c].Gain + telling.Prior(span.Shape);
            last = last < 0 || gains[c] > gains[last] ? c : last;
        }

        return last < 0 || gains[last] <= 0 ? ([], 0) : (Trace(candidates, before, last), gains[last]);
    }

    /// <summary>The candidates by their left end, of equal ones the first first.</summary>
    private static int[] ByLeftEnd(List<BeadCandidate> candidates)
    {
        var (ends, keys) = (new int[candidates.Count], new long[candidates.Count]);
        for (var c = 0; c < ends.Length; c++)
        {
            (ends[c], keys[c]) = (c, ((long)candidates[c].Span.LeftEnd << 32) | (uint)c);
        }

        Array.Sort(keys, ends);
        return ends;
    }

    private static List<BeadCandidate> Trace(List<BeadCandidate> candidates, int[] before, int last)
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
