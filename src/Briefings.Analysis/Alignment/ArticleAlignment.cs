using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment;

/// <summary>The beads of two articles, over their sentences.</summary>
/// <param name="LeftId">The article on the left.</param>
/// <param name="RightId">The article on the right.</param>
/// <param name="Beads">In the order of the left side; what only the right side has stands where it comes in the right text. Every segment is in just one.</param>
public sealed record ArticleAlignment(string LeftId, string RightId, ImmutableArray<Bead> Beads)
{
    /// <summary>The same alignment seen from the other side, with its beads in that side's order.</summary>
    public ArticleAlignment Mirrored() => new(RightId, LeftId, BeadOrder.Sort(Beads.Select(b => b.Mirrored())));
}
