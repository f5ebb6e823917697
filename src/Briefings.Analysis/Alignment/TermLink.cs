using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A term of one side that may tell the same as one of the other side.</summary>
/// <param name="Other">The other side's term, by index.</param>
/// <param name="Strength">How likely the two are one, from 0 to 1.</param>
/// <param name="Kind">What says so.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermLink(int Other, double Strength, EvidenceKind Kind);
