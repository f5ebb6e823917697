using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What two articles of different languages, aligned by themselves, teach other briefings, and what of theirs others could teach something about.</summary>
/// <param name="Left">The language that is ordinally first.</param>
/// <param name="Right">The other.</param>
/// <param name="Words">The words that nothing explains, by bead.</param>
/// <param name="LeftWords">The words of the text of <paramref name="Left"/>.</param>
/// <param name="RightWords">Those of the other text.</param>
public sealed record TaughtPair(LanguageTag Left, LanguageTag Right, ImmutableArray<UnexplainedWords> Words, WordPrints LeftWords, WordPrints RightWords)
{
    /// <summary>What a pair of articles teaches; null where both are in one language.</summary>
    internal static TaughtPair? Of(ArticlePair pair)
    {
        var (left, right) = (pair.Left.Article.Language, pair.Right.Article.Language);
        return left.CompareTo(right) switch
        {
            0 => null,
            < 0 => new(left, right, pair.Unexplained, pair.LeftWords, pair.RightWords),
            > 0 => new(right, left, [.. pair.Unexplained.Select(w => w.Mirrored())], pair.RightWords, pair.LeftWords),
        };
    }

    /// <summary>False where a pair of words of these two languages says nothing of these two texts.</summary>
    public bool MayHold(LearnedPair pair) => LeftWords.MayHold(pair.Left) && RightWords.MayHold(pair.Right);
}
