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
        IReadOnlyList<BeadCandidate> candidates, int leftCount, int rightCount, Telling telling)
    {
        var beads = new List<BeadCandidate>();
        var start = telling.Jump + (0.5 * (Math.Log(leftCount) + Math.Log(rightCount)));
        var (leftTaken, rightTaken) = (new bool[leftCount], new bool[rightCount]);
        var open = candidates.ToList();
        for (var block = 0; block < MostBlocks; block++)
        {
            var (found, gain) = ChainSearch.Search(open, rightCount, telling);
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

            open.RemoveAll(c => leftTaken.AsSpan(c.Span.Left, c.Span.Shape.Left).Contains(true)
                || rightTaken.AsSpan(c.Span.Right, c.Span.Shape.Right).Contains(true));
        }

        return beads;
    }
}
