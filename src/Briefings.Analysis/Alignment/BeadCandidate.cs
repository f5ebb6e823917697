using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A bead that may be part of the alignment.</summary>
/// <param name="Span">Its segments.</param>
/// <param name="Gain">What speaks for it; see <see cref="BeadScorer"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadCandidate(BeadSpan Span, double Gain);
