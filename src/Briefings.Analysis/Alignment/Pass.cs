namespace Briefings.Analysis.Alignment;

/// <summary>What one pass over two texts reckons with.</summary>
internal sealed class Pass : IDisposable
{
    /// <summary>Prepares a pass.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="links">By left term: the right terms it may be.</param>
    /// <param name="backLinks">The same by right term.</param>
    /// <param name="leftChances">How often left terms are found on the right.</param>
    /// <param name="rightChances">How often right terms are found on the left.</param>
    /// <param name="lengths">What lengths are worth.</param>
    /// <param name="weights">What is taken for granted.</param>
    public Pass(
        Side left, Side right, TermLink[][] links, TermLink[][] backLinks, TermChances leftChances, TermChances rightChances, LengthModel lengths, AlignmentWeights weights)
    {
        var (fromLeft, fromRight) = SharedWork.Both(
            left.Count, () => new HitTable(left, right, links, leftChances, weights), () => new HitTable(right, left, backLinks, rightChances, weights));
        Scorer = new(fromLeft, fromRight, lengths);
    }

    /// <summary>What speaks for beads.</summary>
    public BeadScorer Scorer { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Scorer.FromLeft.Dispose();
        Scorer.FromRight.Dispose();
    }
}
