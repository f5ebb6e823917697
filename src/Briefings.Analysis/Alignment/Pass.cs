namespace Briefings.Analysis.Alignment;

/// <summary>What one pass over two texts reckons with.</summary>
internal sealed class Pass : IDisposable
{
    /// <summary>Prepares a pass.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="forth">Where left terms are met on the right.</param>
    /// <param name="back">Where right terms are met on the left.</param>
    /// <param name="leftChances">How often left terms are found on the right.</param>
    /// <param name="rightChances">How often right terms are found on the left.</param>
    /// <param name="lengths">What lengths are worth.</param>
    public Pass(
        Side left, Side right, Encounters forth, Encounters back, TermChances leftChances, TermChances rightChances, LengthModel lengths)
    {
        var (fromLeft, fromRight) = SharedWork.Both(
            left.Count, () => new HitTable(left, right.Count, forth, leftChances), () => new HitTable(right, left.Count, back, rightChances));
        Scorer = new(fromLeft, fromRight, lengths);
    }

    /// <summary>What speaks for beads.</summary>
    public BeadScorer Scorer { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Scorer.FromLeft.Dispose();
        Scorer.FromRight.Dispose();
    }
}
