namespace Briefings.Analysis.Alignment;

/// <summary>What beads gain where texts are told in one way, and quickly what they gain at most, so that the many beads that gain nothing
/// need not be looked at closely.</summary>
/// <remarks>A bead's terms are worth no more than those of its cells together, for each counts once, and less the larger the bead is.</remarks>
internal sealed class GainBound
{
    /// <summary>Beads whose lengths gain less are not tried, but for those of two segments.</summary>
    public const double LeastLength = -3;

    /// <summary>Sums of the same numbers in another order differ by no more than this.</summary>
    public const double Rounding = 1e-3;

    private readonly int most;
    private readonly Telling telling;
    private readonly double[] leftMissing;
    private readonly double[] rightMissing;
    private readonly double[] priors;
    private readonly double shorter;

    /// <summary>Prepares bounds.</summary>
    /// <param name="telling">How texts are told.</param>
    /// <param name="scorer">What is known of the segments' terms.</param>
    /// <param name="shapes">The beads' shapes.</param>
    /// <param name="most">The most segments on a side of a bead.</param>
    public GainBound(Telling telling, BeadScorer scorer, BeadShape[] shapes, int most)
    {
        (this.telling, this.most) = (telling, most);
        (leftMissing, rightMissing) = (Missing(scorer.FromLeft), Missing(scorer.FromRight));
        priors = [.. shapes.Select(telling.Prior)];
        shorter = telling.Length(Math.Exp(LeastLength)) / LeastLength;
    }

    /// <summary>The most segments on a side of a bead.</summary>
    public int MostOnSide => most;

    /// <summary>What beads of a shape gain before anything is known of them.</summary>
    public double Prior(int shape) => priors[shape];

    /// <summary>False where a bead surely gains nothing over leaving its segments alone.</summary>
    /// <param name="most">What it gains at most beyond its prior.</param>
    /// <param name="shape">Its shape's index.</param>
    public bool MayGain(double most, int shape) => most + priors[shape] > -Rounding;

    /// <summary>What a bead gains at most beyond its prior.</summary>
    /// <param name="bead">The bead.</param>
    /// <param name="worth">What the terms of its cells are worth.</param>
    /// <param name="length">What its lengths gain where they tell something.</param>
    public double Most(BeadSpan bead, double worth, double length) =>
        (0.5 * (worth + MissingLeft(bead) + MissingRight(bead))) + MostLength(length);

    /// <summary>What a bead gains beyond its prior.</summary>
    /// <param name="bead">The bead.</param>
    /// <param name="met">What its terms that are met on its other side are worth.</param>
    /// <param name="likelihood">How likely its lengths are, as a ratio.</param>
    public double Gain(BeadSpan bead, MetTerms met, double likelihood) =>
        (0.5 * ((met.Left + MissingLeft(bead)) + (met.Right + MissingRight(bead)))) + telling.Length(likelihood);

    /// <summary>At least <see cref="Telling.Length"/>, which bends upwards: below 0 it lies under the straight line between two of its points.</summary>
    private double MostLength(double length) => length >= 0 ? length : shorter * Math.Max(length, LeastLength);

    private double MissingLeft(BeadSpan bead) => leftMissing[(bead.Left * most) + bead.Shape.Left - 1];

    private double MissingRight(BeadSpan bead) => rightMissing[(bead.Right * most) + bead.Shape.Right - 1];

    /// <summary>By first segment and number of segments: what it is worth that none of their terms is found.</summary>
    private double[] Missing(HitTable table)
    {
        var (count, missing) = (table.Hits.Count, new double[table.Hits.Count * most]);
        for (var i = 0; i < count; i++)
        {
            var sum = 0.0;
            for (var number = 1; number <= Math.Min(most, count - i); number++)
            {
                sum += table.Missing(i + number - 1);
                missing[(i * most) + number - 1] = telling.Missing(sum);
            }
        }

        return missing;
    }
}
