namespace Briefings.Analysis.Alignment;

/// <summary>How much the lengths of two groups speak for their telling the same, after Gale and Church (1993): the logarithm of their
/// ratio is normal about a mean where they do, while unrelated lengths are as spread as the text's own.</summary>
internal sealed class LengthModel
{
    private readonly SpanLengths left;
    private readonly SpanLengths right;
    private readonly LengthSpreads spreads;
    private readonly double ratio;
    private readonly double weight;

    /// <summary>Reckons with two sides' lengths.</summary>
    /// <param name="left">The left segments' lengths.</param>
    /// <param name="right">The right segments'.</param>
    /// <param name="ratio">The mean logarithm of right over left where they tell the same.</param>
    /// <param name="spreads">How far from it lengths lie.</param>
    /// <param name="weight">How much lengths count.</param>
    public LengthModel(SpanLengths left, SpanLengths right, double ratio, LengthSpreads spreads, double weight) =>
        (this.left, this.right, this.ratio, this.spreads, this.weight) = (left, right, ratio, spreads, weight);

    /// <summary>The ratio that the texts as a whole suggest.</summary>
    public static double WholeRatio(int[] left, int[] right) => Math.Log((double)right.Sum(l => (long)l) / left.Sum(l => (long)l));

    /// <summary>The gain of a bead.</summary>
    public double Gain(BeadSpan bead)
    {
        ref readonly var x = ref left.Of(bead.Left, bead.Shape.Left);
        ref readonly var y = ref right.Of(bead.Right, bead.Shape.Right);
        var spread = spreads.Of(x.Length + y.Length);
        var distance = y.Logarithm - x.Logarithm - ratio;
        var together = -0.5 * ((distance * distance / spread.Variance) + spread.Logarithm);
        return weight * (together - (0.5 * (y.Apart + x.Apart)));
    }
}
