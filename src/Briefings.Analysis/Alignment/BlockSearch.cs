namespace Briefings.Analysis.Alignment;

/// <summary>The beads of texts that tell the same matter in different orders: blocks that each keep the order, found one by one, the
/// weightiest first, after the local alignment of Smith and Waterman (1981).</summary>
internal static class BlockSearch
{
    private const int MostBlocks = 400;

    /// <summary>The beads of all blocks that gain anything over leaving all segments alone.</summary>
    /// <param name="candidates">By their left start.</param>
    /// <param name="leftCount">How many segments the left side has.</param>
    /// <param name="rightCount">How many the right side has.</param>
    /// <param name="telling">What to expect.</param>
    public static List<BeadCandidate> Search(
        ReadOnlySpan<BeadCandidate> candidates, int leftCount, int rightCount, Telling telling)
    {
        var beads = new List<BeadCandidate>();
        var start = telling.Jump + (0.5 * (Math.Log(leftCount) + Math.Log(rightCount)));
        var (leftTaken, rightTaken) = (new bool[leftCount], new bool[rightCount]);
        using var open = new PooledList<BeadCandidate>(candidates.Length);
        open.AddRange(candidates);
        for (var block = 0; block < MostBlocks; block++)
        {
            var (found, gain) = ChainSearch.Search(open.Items, rightCount, telling);
            if (gain <= start)
            {
                break;
            }

            beads.AddRange(found);
            foreach (var bead in found)
            {
                leftTaken.AsSpan(bead.Span.Left, bead.Span.Shape.Left).Fill(true);
                rightTaken.AsSpan(bead.Span.Right, bead.Span.Shape.Right).Fill(true);
            }

            KeepFree(open, leftTaken, rightTaken);
        }

        return beads;
    }

    private static void KeepFree(PooledList<BeadCandidate> open, bool[] leftTaken, bool[] rightTaken)
    {
        var items = open.Items;
        var kept = 0;
        foreach (var candidate in items)
        {
            var span = candidate.Span;
            if (!leftTaken.AsSpan(span.Left, span.Shape.Left).Contains(true) && !rightTaken.AsSpan(span.Right, span.Shape.Right).Contains(true))
            {
                items[kept++] = candidate;
            }
        }

        open.Truncate(kept);
    }
}
