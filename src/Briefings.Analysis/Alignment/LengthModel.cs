namespace Briefings.Analysis.Alignment;

/// <summary>How much the lengths of two groups speak for their telling the same, after Gale and Church (1993): the logarithm of their
/// ratio is normal about a mean where they do, while unrelated lengths are as spread as the text's own.</summary>
internal sealed class LengthModel
{
    private const double LeastSpread = 0.35;

    private readonly AlignmentWeights weights;
    private readonly (double Mean, double Spread) left;
    private readonly (double Mean, double Spread) right;
    private readonly double ratio;

    /// <summary>Reckons with two sides' lengths.</summary>
    /// <param name="left">The left segments' lengths.</param>
    /// <param name="right">The right segments'.</param>
    /// <param name="ratio">The mean logarithm of right over left where they tell the same.</param>
    /// <param name="weights">The spread.</param>
    public LengthModel(int[] left, int[] right, double ratio, AlignmentWeights weights)
    {
        this.left = Moments(left);
        this.right = Moments(right);
        this.ratio = ratio;
        this.weights = weights;
    }

    /// <summary>The ratio that the texts as a whole suggest.</summary>
    public static double WholeRatio(int[] left, int[] right) => Math.Log((double)right.Sum(l => (long)l) / left.Sum(l => (long)l));

    /// <summary>The gain of a bead.</summary>
    /// <param name="leftLength">The length of its left segments in all.</param>
    /// <param name="leftCount">How many there are.</param>
    /// <param name="rightLength">The length of its right segments.</param>
    /// <param name="rightCount">How many there are.</param>
    public double Gain(int leftLength, int leftCount, int rightLength, int rightCount)
    {
        var (x, y) = (Math.Log(leftLength), Math.Log(rightLength));
        var variance = (weights.LengthSpread * weights.LengthSpread) + (weights.LengthNoise * 2 / (leftLength + rightLength));
        var together = LogNormal(y - x - ratio, variance);
        var apart = 0.5 * (LogNormal(y - right.Mean - Math.Log(rightCount), right.Spread * right.Spread)
            + LogNormal(x - left.Mean - Math.Log(leftCount), left.Spread * left.Spread));
        return weights.LengthWeight * (together - apart);
    }

    private static double LogNormal(double distance, double variance) => -0.5 * ((distance * distance / variance) + Math.Log(2 * Math.PI * variance));

    private static (double Mean, double Spread) Moments(int[] lengths)
    {
        var mean = lengths.Average(l => Math.Log(l));
        var variance = lengths.Average(l => (Math.Log(l) - mean) * (Math.Log(l) - mean));
        return (mean, Math.Max(LeastSpread, Math.Sqrt(variance)));
    }
}
