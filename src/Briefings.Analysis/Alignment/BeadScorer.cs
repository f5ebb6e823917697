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

    /// <summary>The gain of the bead of these segments.</summary>
    public double Gain(int left, int leftCount, int right, int rightCount) => Words(left, leftCount, right, rightCount) + Length(left, leftCount, right, rightCount);

    /// <summary>The part of the gain that the lengths give.</summary>
    public double Length(int left, int leftCount, int right, int rightCount) =>
        lengths.Gain(leftSums[left + leftCount] - leftSums[left], leftCount, rightSums[right + rightCount] - rightSums[right], rightCount);

    private double Words(int left, int leftCount, int right, int rightCount)
    {
        var (forth, back) = (0.0, 0.0);
        for (var i = left; i < left + leftCount; i++)
        {
            forth += fromLeft.Gain(i, right, rightCount);
        }

        for (var j = right; j < right + rightCount; j++)
        {
            back += fromRight.Gain(j, left, leftCount);
        }

        // Either direction tells the whole: each is the likelihood of one side given the other.
        return 0.5 * (forth + back);
    }

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
