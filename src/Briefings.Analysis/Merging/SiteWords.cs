using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>The word pairs that a site's briefings teach, for each two languages.</summary>
/// <param name="ByLanguages">By the two languages, the one that is ordinally first on the left.</param>
internal sealed record SiteWords(FrozenDictionary<(LanguageTag, LanguageTag), LearnedWords> ByLanguages)
{
    /// <summary>Nothing learned.</summary>
    public static SiteWords None { get; } = new(FrozenDictionary<(LanguageTag, LanguageTag), LearnedWords>.Empty);

    /// <summary>Learns from all briefings. Their order does not matter.</summary>
    public static SiteWords Learn(IEnumerable<AnalysedBriefing> briefings) => new(briefings
        .SelectMany(b => b.Pairs.Select(p => (b.Briefing.Id, Languages: InOrder(p), Words: Turned(p))))
        .Where(p => p.Languages.Item1 != p.Languages.Item2)
        .GroupBy(p => p.Languages)
        .ToFrozenDictionary(
            g => g.Key,
            g => WordLearner.Learn(g.GroupBy(p => p.Id, StringComparer.Ordinal).Select(b => b.SelectMany(p => p.Words).ToImmutableArray()))));

    /// <summary>What was learned of two languages.</summary>
    public LearnedWords Of(LanguageTag left, LanguageTag right) =>
        ByLanguages.TryGetValue((left, right), out var words) ? words
        : ByLanguages.TryGetValue((right, left), out var turned) ? turned.Mirrored()
        : LearnedWords.None;

    private static bool IsTurned(ArticlePair pair) => pair.Left.Article.Language.CompareTo(pair.Right.Article.Language) > 0;

    private static (LanguageTag, LanguageTag) InOrder(ArticlePair pair) => IsTurned(pair)
        ? (pair.Right.Article.Language, pair.Left.Article.Language)
        : (pair.Left.Article.Language, pair.Right.Article.Language);

    private static IEnumerable<UnexplainedWords> Turned(ArticlePair pair) =>
        IsTurned(pair) ? pair.Aligned.Unexplained.Select(w => w.Mirrored()) : pair.Aligned.Unexplained;
}
