using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Two words that were learned to go together.</summary>
/// <param name="Left">The word of the left language, folded.</param>
/// <param name="Right">The word of the right language, folded.</param>
/// <param name="Strength">How surely they do, from 0 to 1.</param>
public sealed record LearnedPair(string Left, string Right, double Strength);

/// <summary>What was learned of the words of two languages.</summary>
/// <param name="Pairs">By the left word, then the right one, ordinally.</param>
public sealed record LearnedWords(ImmutableArray<LearnedPair> Pairs)
{
    /// <summary>Nothing learned.</summary>
    public static LearnedWords None { get; } = new([]);

    /// <summary>The same with the languages exchanged.</summary>
    public LearnedWords Mirrored() => Of(Pairs.Select(p => new LearnedPair(p.Right, p.Left, p.Strength)));

    /// <summary>Puts pairs in order.</summary>
    internal static LearnedWords Of(IEnumerable<LearnedPair> pairs) =>
        new([.. pairs.OrderBy(p => p.Left, StringComparer.Ordinal).ThenBy(p => p.Right, StringComparer.Ordinal)]);
}
