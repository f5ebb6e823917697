using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Changes;

/// <summary>A figure that another one stands in the place of.</summary>
/// <param name="Before">The former.</param>
/// <param name="After">The latter.</param>
/// <param name="In">The sentence that states the latter.</param>
internal sealed record FigureChange(Fact Before, Fact After, FigureSentence In);

/// <summary>Finds figures that were changed between two states of a text. Not for several threads.</summary>
/// <remarks>In doubt there is none: sentences count as one and the same where nearly all of their words are, and they stand at one place.</remarks>
internal sealed class FigureChanges(LanguageLibrary languages)
{
    private readonly Dictionary<LanguageTag, FactFinder> finders = [];

    /// <summary>The sentences of a text.</summary>
    public ImmutableArray<PlacedSentence> Sentences(ImmutableArray<Block> body, LanguageTag language)
    {
        var pack = languages.For(language);
        return [.. body.Where(b => b.IsProse).SelectMany(b => Segmenter.Sentences(b, pack).Select(s => new PlacedSentence(b, s.Start.Value, b.Text.Text[s])))];
    }

    /// <summary>The figures that were changed, one a sentence.</summary>
    /// <param name="before">The sentences of a text.</param>
    /// <param name="after">Those it had later.</param>
    /// <param name="language">The language of both.</param>
    /// <param name="published">The day that relative dates in both are reckoned from; null where it is not known.</param>
    public IEnumerable<FigureChange> Between(ImmutableArray<PlacedSentence> before, ImmutableArray<PlacedSentence> after, LanguageTag language, DateOnly? published) =>
        ChangedRun.Between(before, after).SelectMany(run => In(
            [.. run.Before.Select(s => Read(s, language, published))], [.. run.After.Select(s => Read(s, language, published))]));

    /// <summary>The sentence of a text that is nearly the one in which a figure was changed, and still states the same.</summary>
    /// <returns>Null where there is none.</returns>
    public FigureSentence? Now(FigureSentence sentence, ImmutableArray<PlacedSentence> text, LanguageTag language, DateOnly? published) =>
        text.FirstOrDefault(s => string.Equals(s.Text, sentence.Sentence.Text, StringComparison.Ordinal)) is { } same
            ? sentence with { Sentence = same }
            : text.Select(s => Read(s, language, published)).Where(s => s.StatesAs(sentence)).FirstOrDefault(s => sentence.LikenessTo(s) > 0);

    private static IEnumerable<FigureChange> In(ImmutableArray<FigureSentence> before, ImmutableArray<FigureSentence> after)
    {
        var left = after.ToList();
        foreach (var sentence in before.Where(s => !s.Figures.IsEmpty))
        {
            if (Likest(sentence, left) is not { } later)
            {
                continue;
            }

            left.Remove(later);
            if (sentence.Replaced(later) is var (was, became))
            {
                yield return new(was, became, later);
            }
        }
    }

    private static FigureSentence? Likest(FigureSentence sentence, IEnumerable<FigureSentence> others) =>
        others.Select(o => (Other: o, Likeness: sentence.LikenessTo(o))).Where(o => o.Likeness > 0).OrderByDescending(o => o.Likeness).Select(o => o.Other).FirstOrDefault();

    private FigureSentence Read(PlacedSentence sentence, LanguageTag language, DateOnly? published)
    {
        var pack = languages.For(language);
        return FigureSentence.Of(sentence, FinderFor(pack, language), published, pack.IsJoined);
    }

    private FactFinder FinderFor(LanguagePack pack, LanguageTag language)
    {
        if (!finders.TryGetValue(language, out var finder))
        {
            finders[language] = finder = new(pack);
        }

        return finder;
    }
}
