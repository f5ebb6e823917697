namespace Briefings.Analysis.Alignment;

/// <summary>What speaks for a bead, as the logarithm of a likelihood ratio: above 0 where its sides rather tell the same than not.</summary>
internal sealed class BeadScorer
{
    private readonly HitTable fromLeft;
    private readonly HitTable fromRight;
    private readonly LengthModel lengths;
    private readonly int[] leftSums;
    private readonly int[] rightSums;

    /// <summary>Scores beads of two sides.</summary>
    public BeadScorer(Side left, Side right, HitTable fromLeft, HitTable fromRight, LengthModel lengths)
    {
        (this.fromLeft, this.fromRight, this.lengths) = (fromLeft, fromRight, lengths);
        (leftSums, rightSums) = (Sums(left.Lengths), Sums(right.Lengths));
    }

    /// <summary>The part of a bead's gain that the lengths give.</summary>
    public double Length(BeadSpan bead) => lengths.Gain(
        leftSums[bead.LeftEnd] - leftSums[bead.Left], bead.Shape.Left, rightSums[bead.RightEnd] - rightSums[bead.Right], bead.Shape.Right);

    /// <summary>The part of a bead's gain that its terms give.</summary>
    public double Words(BeadSpan bead)
    {
        var (forth, back) = (0.0, 0.0);
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            forth += fromLeft.Gain(i, bead.Right, bead.Shape.Right);
        }

        for (var j = bead.Right; j < bead.RightEnd; j++)
        {
            back += fromRight.Gain(j, bead.Left, bead.Shape.Left);
        }

        // Either direction tells the whole: each is the likelihood of one side given the other.
        return 0.5 * (forth + back);
    }

    /// <summary>The pairs of segments that share the most, from either side.</summary>
    public IEnumerable<(int Left, int Right)> Promising() =>
        fromLeft.Promising().Select(p => (p.Near, p.Far)).Concat(fromRight.Promising().Select(p => (p.Far, p.Near)));

    private static int[] Sums(int[] lengths)
    {
        var sums = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            sums[i + 1] = sums[i] + lengths[i];
        }

        return sums;
    }
}
