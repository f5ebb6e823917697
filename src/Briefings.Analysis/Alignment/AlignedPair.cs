using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Two texts aligned, and what others may learn from them.</summary>
/// <param name="Beads">In the order of <see cref="BeadOrder"/>; every segment of both sides is in just one.</param>
/// <param name="Unexplained">The words that nothing explains, of each bead of sentences that tells the same rather surely.</param>
public sealed record AlignedPair(ImmutableArray<Bead> Beads, ImmutableArray<UnexplainedWords> Unexplained)
{
    /// <summary>The words of the left text, those that others could teach something about.</summary>
    internal WordPrints LeftWords { get; init; } = WordPrints.None;

    /// <summary>Those of the right text.</summary>
    internal WordPrints RightWords { get; init; } = WordPrints.None;
}
