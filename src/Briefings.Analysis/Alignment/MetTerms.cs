using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>What the terms of a bead that are met on its other side are worth beyond their being missing, as logarithms of likelihood ratios.</summary>
/// <param name="Left">The left terms.</param>
/// <param name="Right">The right terms.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MetTerms(double Left, double Right);
