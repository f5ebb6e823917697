namespace Briefings.Analysis.Alignment;

/// <summary>The beads of texts that tell the same matter in different orders: blocks that each keep the order, found one by one, the
/// weightiest first, after the local alignment of Smith and Waterman (1981).</summary>
internal static class BlockSearch
{
    private const int MostBlocks = 400;

    /// <summary>What no search can gain more than: each segment's best bead, whether they go together or not.</summary>
    public static double Bound(IReadOnlyList<BeadCandidate> candidates, int leftCount, Telling telling)
    {
        var best = new double[leftCount];
        foreach (var (span, gain) in candidates)
        {
            var share = (gain + telling.Prior(span.Shape)) / span.Shape.Left;
            for (var i = span.Left; i < span.LeftEnd; i++)
            {
                best[i] = Math.Max(best[i], share);
            }
        }

        return best.Sum();
    }

    /// <summary>The beads of all blocks that gain anything, and what they gain over leaving all segments alone.</summary>
    /// <param name="candidates">By their left start.</param>
    /// <param name="leftCount">How many segments the left side has.</param>
    /// <param name="rightCount">How many the right side has.</param>
    /// <param name="telling">What to expect.</param>
    public static (List<BeadCandidate> Beads, double Gain) Search(
        IReadOnlyList<BeadCandidate> candidates, int leftCount, int rightCount, Telling telling)
    {
        var beads = new List<BeadCandidate>();
        var total = 0.0;
        var start = telling.Jump + (0.5 * (Math.Log(leftCount) + Math.Log(rightCount)));
        var (leftTaken, rightTaken) = (new bool[leftCount], new bool[rightCount]);
        var open = candidates.Where(c => c.Gain + telling.Prior(c.Span.Shape) > 0).ToList();
        for (var block = 0; block < MostBlocks; block++)
        {
            var (found, gain) = ChainSearch.Search(open, rightCount, telling);
            if (gain <= start)
            {
                break;
            }

            beads.AddRange(found);
            total += gain - start;
            foreach (var bead in found)
            {
                leftTaken.AsSpan(bead.Span.Left, bead.Span.Shape.Left).Fill(true);
                rightTaken.AsSpan(bead.Span.Right, bead.Span.Shape.Right).Fill(true);
            }

            open.RemoveAll(c => leftTaken.AsSpan(c.Span.Left, c.Span.Shape.Left).Contains(true)
                || rightTaken.AsSpan(c.Span.Right, c.Span.Shape.Right).Contains(true));
        }

        return (beads, total);
    }
}
