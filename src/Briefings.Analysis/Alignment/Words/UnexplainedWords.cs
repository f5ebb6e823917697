using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>The words of a bead that nothing on its other side explains: what word pairs are learned from.</summary>
/// <param name="Left">The left side's, folded, each once.</param>
/// <param name="Right">The right side's.</param>
public sealed record UnexplainedWords(ImmutableArray<string> Left, ImmutableArray<string> Right)
{
    /// <summary>The same seen from the other side.</summary>
    public UnexplainedWords Mirrored() => new(Right, Left);
}
