namespace Briefings.Analysis.Alignment;

/// <summary>What a bead gains at most where texts are told in one way: quick to reckon, so that the many beads that gain nothing need not
/// be looked at closely.</summary>
/// <remarks>A bead's terms are worth no more than those of its cells together, for each counts once, and less the larger the bead is.</remarks>
internal sealed class GainBound
{
    // Sums of the same numbers in another order differ by no more than this.
    private const double Rounding = 1e-3;

    private readonly int most;
    private readonly double[] leftMissing;
    private readonly double[] rightMissing;
    private readonly double[] priors;

    /// <summary>Prepares bounds.</summary>
    /// <param name="telling">How texts are told.</param>
    /// <param name="left">What it is worth that none of a left segment's terms is found.</param>
    /// <param name="right">The same of the right segments.</param>
    /// <param name="shapes">The beads' shapes.</param>
    /// <param name="most">The most segments on a side of a bead.</param>
    public GainBound(Telling telling, IReadOnlyList<double> left, IReadOnlyList<double> right, BeadShape[] shapes, int most)
    {
        this.most = most;
        (leftMissing, rightMissing) = (Missing(telling, left), Missing(telling, right));
        priors = [.. shapes.Select(telling.Prior)];
    }

    /// <summary>What a shape gains before anything is known, by its index.</summary>
    public double Prior(int shape) => priors[shape];

    /// <summary>False where a bead surely gains nothing over leaving its segments alone.</summary>
    /// <param name="bead">The bead.</param>
    /// <param name="shape">Its shape's index.</param>
    /// <param name="worth">What the terms of its cells are worth.</param>
    /// <param name="length">The most that its lengths gain.</param>
    public bool MayGain(BeadSpan bead, int shape, double worth, double length)
    {
        var missing = leftMissing[(bead.Left * most) + bead.Shape.Left - 1] + rightMissing[(bead.Right * most) + bead.Shape.Right - 1];
        return (0.5 * (worth + missing)) + length + priors[shape] > -Rounding;
    }

    private double[] Missing(Telling telling, IReadOnlyList<double> segments)
    {
        var missing = new double[segments.Count * most];
        for (var i = 0; i < segments.Count; i++)
        {
            var sum = 0.0;
            for (var count = 1; count <= Math.Min(most, segments.Count - i); count++)
            {
                sum += segments[i + count - 1];
                missing[(i * most) + count - 1] = telling.Side(0, sum);
            }
        }

        return missing;
    }
}
