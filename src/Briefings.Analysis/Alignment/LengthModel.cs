namespace Briefings.Analysis.Alignment;

/// <summary>How much the lengths of two groups speak for their telling the same, after Gale and Church (1993): the logarithm of their
/// ratio is normal about a mean where they do, while unrelated lengths are as spread as the text's own.</summary>
internal sealed class LengthModel
{
    private readonly AlignmentWeights weights;
    private readonly SpanLengths left;
    private readonly SpanLengths right;
    private readonly double ratio;
    private readonly double expected;

    /// <summary>Reckons with two sides' lengths.</summary>
    /// <param name="left">The left segments' lengths.</param>
    /// <param name="right">The right segments'.</param>
    /// <param name="ratio">The mean logarithm of right over left where they tell the same.</param>
    /// <param name="weights">The spread.</param>
    public LengthModel(int[] left, int[] right, double ratio, AlignmentWeights weights)
    {
        this.left = new(left, weights.MostInBead - 1);
        this.right = new(right, weights.MostInBead - 1);
        this.ratio = ratio;
        this.weights = weights;
        expected = SpanLengths.LogNormal(0, weights.LengthSpread * weights.LengthSpread);
    }

    /// <summary>The ratio that the texts as a whole suggest.</summary>
    public static double WholeRatio(int[] left, int[] right) => Math.Log((double)right.Sum(l => (long)l) / left.Sum(l => (long)l));

    /// <summary>The gain of a bead.</summary>
    public double Gain(BeadSpan bead)
    {
        var (x, y) = (left.Of(bead.Left, bead.Shape.Left), right.Of(bead.Right, bead.Shape.Right));
        var variance = (weights.LengthSpread * weights.LengthSpread) + (weights.LengthNoise * 2 / (x.Length + y.Length));
        var together = SpanLengths.LogNormal(y.Logarithm - x.Logarithm - ratio, variance);
        return weights.LengthWeight * (together - (0.5 * (y.Apart + x.Apart)));
    }

    /// <summary>No less than the gain, and cheap to reckon: what it were if the lengths were just those expected of each other.</summary>
    public double MostGain(BeadSpan bead) =>
        weights.LengthWeight * (expected - (0.5 * (right.Of(bead.Right, bead.Shape.Right).Apart + left.Of(bead.Left, bead.Shape.Left).Apart)));
}
