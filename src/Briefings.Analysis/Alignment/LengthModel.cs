namespace Briefings.Analysis.Alignment;

/// <summary>How much the lengths of two groups speak for their telling the same, after Gale and Church (1993): the logarithm of their
/// ratio is normal about a mean where they do, while unrelated lengths are as spread as the text's own.</summary>
internal sealed class LengthModel
{
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
        (Left, Right, this.ratio, this.spreads, this.weight) = (left, right, ratio, spreads, weight);

    /// <summary>The left segments' lengths.</summary>
    public SpanLengths Left { get; }

    /// <summary>The right segments'.</summary>
    public SpanLengths Right { get; }

    /// <summary>The ratio that the texts as a whole suggest.</summary>
    public static double WholeRatio(int[] left, int[] right) => Math.Log((double)right.Sum(l => (long)l) / left.Sum(l => (long)l));

    /// <summary>The gain of a bead.</summary>
    public double Gain(BeadSpan bead) => Gain(Left.Of(bead.Left, bead.Shape.Left), Right.Of(bead.Right, bead.Shape.Right));

    /// <summary>The gain of a bead with these lengths.</summary>
    public double Gain(in SpanLength x, in SpanLength y)
    {
        var spread = spreads.Of(x.Length + y.Length);
        var distance = y.Logarithm - x.Logarithm - ratio;
        var together = -0.5 * ((distance * distance / spread.Variance) + spread.Logarithm);
        return weight * (together - (0.5 * (y.Apart + x.Apart)));
    }
}
