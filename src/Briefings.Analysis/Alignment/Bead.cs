using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>What speaks for a bead.</summary>
public enum EvidenceKind
{
    /// <summary>The sides are as long as translations of each other are.</summary>
    Length,

    /// <summary>They share a number, date or amount.</summary>
    Figure,

    /// <summary>They name the same entity.</summary>
    Entity,

    /// <summary>They share a name that no glossary knows.</summary>
    Name,

    /// <summary>They share words that look alike.</summary>
    Cognate,

    /// <summary>They share words that mean the same.</summary>
    Lexicon,

    /// <summary>An editor says that they tell the same.</summary>
    Curated,
}

/// <summary>One thing that speaks for a bead.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Left">The left side's words or value.</param>
/// <param name="Right">The right side's.</param>
/// <param name="Weight">How much it counts; greater than 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Evidence(EvidenceKind Kind, string Left, string Right, double Weight);

/// <summary>A group of segments that tell the same, after Gale and Church (1993); one side is empty where a segment has no counterpart.</summary>
/// <param name="Left">Indices of segments on the left, ascending.</param>
/// <param name="Right">Indices of segments on the right, ascending.</param>
/// <param name="Score">From 0 (nothing speaks for it) to 1; 0 where a side is empty.</param>
/// <param name="Evidence">What speaks for it, an editor's word first, then the weightiest; empty where a side is empty.</param>
public sealed record Bead(ImmutableArray<int> Left, ImmutableArray<int> Right, double Score, ImmutableArray<Evidence> Evidence)
{
    /// <summary>True where both sides have a segment.</summary>
    public bool IsLinked => Left.Length > 0 && Right.Length > 0;

    /// <summary>The same bead seen from the other side.</summary>
    public Bead Mirrored() => new(Right, Left, Score, ImmutableArray.CreateRange(Evidence, static e => e with { Left = e.Right, Right = e.Left }));
}
