namespace Briefings.Analysis.Alignment;

/// <summary>Looks closely at single beads of texts told in one order. Where many neighbouring ones are looked at, <see cref="MetReader"/> is
/// quicker.</summary>
/// <param name="scorer">What speaks for beads.</param>
/// <param name="bound">What else they gain.</param>
internal sealed class BeadGauge(BeadScorer scorer, GainBound bound)
{
    private readonly int[] leftRoom = new int[scorer.FromLeft.TermCount];
    private readonly int[] rightRoom = new int[scorer.FromRight.TermCount];

    /// <summary>What a bead gains beyond its prior.</summary>
    public double Of(OpenBead bead) => bound.Gain(bead.Span, Met(bead.Span), Math.Exp(bead.Length));

    private MetTerms Met(BeadSpan bead) => new(
        Met(scorer.FromLeft, leftRoom, bead.Left, bead.Shape.Left, bead.Right, bead.Shape.Right),
        Met(scorer.FromRight, rightRoom, bead.Right, bead.Shape.Right, bead.Left, bead.Shape.Left));

    private static double Met(HitTable table, int[] room, int near, int nearCount, int far, int farCount)
    {
        var met = 0.0;
        for (var i = near; i < near + nearCount; i++)
        {
            met += table.Met(table.Hits.Of(i, far, farCount), farCount, room);
        }

        return met;
    }
}
