namespace Briefings.Analysis.Alignment;

/// <summary>What beads of each shape gain before anything is known of them, reckoned once a shape.</summary>
internal sealed class ShapePriors
{
    private const int Sides = 8;

    private readonly Telling telling;
    private readonly double[] known = new double[Sides * Sides];

    /// <summary>Prepares for a way of telling.</summary>
    public ShapePriors(Telling telling)
    {
        this.telling = telling;
        Array.Fill(known, double.NaN);
    }

    /// <summary>As <see cref="Telling.Prior"/>.</summary>
    public double Of(BeadShape shape)
    {
        if (shape.Left >= Sides || shape.Right >= Sides)
        {
            return telling.Prior(shape);
        }

        ref var prior = ref known[(shape.Left * Sides) + shape.Right];
        if (double.IsNaN(prior))
        {
            prior = telling.Prior(shape);
        }

        return prior;
    }
}
