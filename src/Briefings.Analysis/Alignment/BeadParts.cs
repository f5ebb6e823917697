using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>What the terms of a bead speak for and against it, part by part, as logarithms of likelihood ratios.</summary>
/// <param name="MetForth">The left terms that are met on the right.</param>
/// <param name="MissingForth">All left terms, were they not.</param>
/// <param name="MetBack">The right terms that are met on the left.</param>
/// <param name="MissingBack">All right terms, were they not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadParts(double MetForth, double MissingForth, double MetBack, double MissingBack);
