namespace Briefings.Analysis.Alignment;

/// <summary>What one pass over two texts reckons with.</summary>
internal sealed class Pass
{
    /// <summary>Prepares a pass.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="links">By left term: the right terms it may be.</param>
    /// <param name="backLinks">The same by right term.</param>
    /// <param name="leftChances">How often left terms are found on the right.</param>
    /// <param name="rightChances">How often right terms are found on the left.</param>
    /// <param name="ratio">The mean logarithm of right over left length.</param>
    /// <param name="weights">What is taken for granted.</param>
    public Pass(
        Side left, Side right, TermLink[][] links, TermLink[][] backLinks, TermChances leftChances, TermChances rightChances, double ratio, AlignmentWeights weights)
    {
        FromLeft = new(left, right, links, leftChances, weights);
        FromRight = new(right, left, backLinks, rightChances, weights);
        Scorer = new(left, right, FromLeft, FromRight, new(left.Lengths, right.Lengths, ratio, weights));
    }

    /// <summary>Where left terms are met on the right.</summary>
    public HitTable FromLeft { get; }

    /// <summary>Where right terms are met on the left.</summary>
    public HitTable FromRight { get; }

    /// <summary>What speaks for beads.</summary>
    public BeadScorer Scorer { get; }
}
