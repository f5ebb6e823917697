using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A bead of which it is not known yet what it gains, only how much at most.</summary>
/// <param name="Span">Its segments.</param>
/// <param name="Prior">What its shape gains before anything is known of it.</param>
/// <param name="Most">What it gains at most beyond that; all that it gains where it is known.</param>
/// <param name="Length">The gain of its lengths, with which to find out what it gains; no number where that is known.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OpenBead(BeadSpan Span, double Prior, double Most, double Length)
{
    /// <summary>A bead of which all is known.</summary>
    public static OpenBead Known(BeadSpan span, double prior, double gain) => new(span, prior, gain, double.NaN);

    /// <summary>Whether it is known what it gains.</summary>
    public bool IsKnown => double.IsNaN(Length);
}
