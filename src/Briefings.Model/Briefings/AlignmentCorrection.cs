using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Model.Briefings;

/// <summary>A sentence as an alignment corrected by hand names it.</summary>
/// <param name="Fingerprint">The part of its segment's id that stays the same while its words do: <c>3k9x0qd</c>.</param>
/// <param name="Words">Its first words when it was named; empty where only the fingerprint is given.</param>
/// <param name="At">Where it is named.</param>
public sealed record SegmentMark(string Fingerprint, string Words, SourceSpan At);

/// <summary>A bead as an editor sees it; a side without a sentence says that nothing corresponds.</summary>
/// <param name="Left">Sentences of the left article, in any order.</param>
/// <param name="Right">Sentences of the right article.</param>
public sealed record CorrectedBead(ImmutableArray<SegmentMark> Left, ImmutableArray<SegmentMark> Right);

/// <summary>How an editor aligns two articles, kept apart from their texts.</summary>
/// <param name="LeftId">The article on the left.</param>
/// <param name="RightId">The article on the right.</param>
/// <param name="Beads">The beads, in any order; sentences that none of them names are left to the engine.</param>
/// <param name="At">Where it starts.</param>
public sealed record AlignmentCorrection(string LeftId, string RightId, ImmutableArray<CorrectedBead> Beads, SourceSpan At)
{
    /// <summary>The same seen from the other side.</summary>
    public AlignmentCorrection Mirrored() => new(RightId, LeftId, [.. Beads.Select(b => new CorrectedBead(b.Right, b.Left))], At);

    /// <summary>True where it is about these two articles, whichever is on the left.</summary>
    public bool IsOf(string one, string other) => (LeftId == one && RightId == other) || (LeftId == other && RightId == one);
}
