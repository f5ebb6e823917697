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

    /// <summary>What a bead's lengths are worth.</summary>
    public double Length(BeadSpan bead) => lengths.Gain(
        leftSums[bead.LeftEnd] - leftSums[bead.Left], bead.Shape.Left, rightSums[bead.RightEnd] - rightSums[bead.Right], bead.Shape.Right);

    /// <summary>What a bead's terms and lengths are worth.</summary>
    /// <param name="bead">The bead.</param>
    /// <param name="length">What <see cref="Length"/> gave for it.</param>
    public BeadParts Parts(BeadSpan bead, double length)
    {
        var (metForth, missingForth, metBack, missingBack) = (0.0, 0.0, 0.0, 0.0);
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            metForth += fromLeft.Met(i, bead.Right, bead.Shape.Right);
            missingForth += fromLeft.Missing(i);
        }

        for (var j = bead.Right; j < bead.RightEnd; j++)
        {
            metBack += fromRight.Met(j, bead.Left, bead.Shape.Left);
            missingBack += fromRight.Missing(j);
        }

        return new(metForth, missingForth, metBack, missingBack, length);
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
