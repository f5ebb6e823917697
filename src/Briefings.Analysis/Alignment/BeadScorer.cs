namespace Briefings.Analysis.Alignment;

/// <summary>What speaks for a bead, as the logarithm of a likelihood ratio: above 0 where its sides rather tell the same than not.</summary>
internal sealed class BeadScorer
{
    /// <summary>Scores beads of two sides.</summary>
    public BeadScorer(HitTable fromLeft, HitTable fromRight, LengthModel lengths) =>
        (FromLeft, FromRight, Lengths) = (fromLeft, fromRight, lengths);

    /// <summary>Where left terms are met on the right.</summary>
    public HitTable FromLeft { get; }

    /// <summary>Where right terms are met on the left.</summary>
    public HitTable FromRight { get; }

    /// <summary>What beads' lengths are worth.</summary>
    public LengthModel Lengths { get; }

    /// <summary>The pairs of segments that share the most, from either side.</summary>
    public IEnumerable<(int Left, int Right)> Promising()
    {
        var (left, right) = SharedWork.Both(
            FromLeft.Hits.Count, () => FromLeft.Promising().Select(p => (p.Near, p.Far)).ToList(), () => FromRight.Promising().Select(p => (p.Far, p.Near)).ToList());
        return left.Concat(right);
    }
}
