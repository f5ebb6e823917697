using System.Runtime.InteropServices;

namespace Briefings.Analysis.Certainty;

/// <summary>What a text says of how certain something is.</summary>
internal enum CertaintyKind
{
    /// <summary>The writer does not vouch for it: alleged, suspected, unconfirmed.</summary>
    Hedged,

    /// <summary>It is established.</summary>
    Confirmed,
}

/// <summary>Words that say how certain something is.</summary>
/// <param name="Kind">What they say.</param>
/// <param name="Start">Where they start, in UTF-16 units.</param>
/// <param name="End">The index after them.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CertaintyMark(CertaintyKind Kind, int Start, int End);
