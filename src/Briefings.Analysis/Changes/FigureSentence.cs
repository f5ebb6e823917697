using System.Collections.Immutable;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Changes;

/// <summary>A sentence of a text, and where it stands.</summary>
/// <param name="Block">The block that it stands in; null for a text that is a sentence by itself.</param>
/// <param name="Start">Where it starts in the block's text.</param>
/// <param name="Text">Its words.</param>
internal sealed record PlacedSentence(Block? Block, int Start, string Text);

/// <summary>A sentence with its figures and dates told apart from its other words.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Figures">Its amounts, numbers, percentages and dates, by place; none of them overlap.</param>
/// <param name="Words">Its words, folded; a sign of its own in the place of each figure.</param>
internal sealed record FigureSentence(PlacedSentence Sentence, ImmutableArray<Fact> Figures, ImmutableArray<string> Words)
{
    private const string Figure = "#";
    private const int LeastWords = 3;
    private const int MostWords = 400;

    /// <summary>The share of their words that two wordings of one sentence have in common at least, in the same order.</summary>
    private const double LeastLikeness = 0.8;

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="facts">Finds what it states.</param>
    /// <param name="published">The day that relative dates are reckoned from; null where it is not known.</param>
    /// <param name="isJoined">True for a language without spaces between words.</param>
    public static FigureSentence Of(PlacedSentence sentence, FactFinder facts, DateOnly? published, bool isJoined)
    {
        var figures = ImmutableArray.CreateBuilder<Fact>();
        var words = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        foreach (var fact in facts.Find(sentence.Text, published).Where(f => f.Kind is FactKind.Money or FactKind.Number or FactKind.Percent or FactKind.Date))
        {
            if (fact.Start >= at)
            {
                AddWords(words, sentence.Text[at..fact.Start], isJoined);
                words.Add(Figure);
                figures.Add(fact);
                at = fact.End;
            }
        }

        AddWords(words, sentence.Text[at..], isJoined);
        return new(sentence, figures.ToImmutable(), words.ToImmutable());
    }

    /// <summary>How like another sentence it is, from 0 to 1, whatever the figures are.</summary>
    /// <returns>0 where the two cannot be one sentence: they state another number of figures, or of other kinds, or have too few words in common.</returns>
    public double LikenessTo(FigureSentence other)
    {
        if (Words.Length > MostWords || other.Words.Length > MostWords || Words.Length - Figures.Length < LeastWords
            || !Figures.Select(f => f.Kind).SequenceEqual(other.Figures.Select(f => f.Kind)))
        {
            return 0;
        }

        var likeness = 2.0 * InCommon(Words, other.Words) / (Words.Length + other.Words.Length);
        return likeness >= LeastLikeness ? likeness : 0;
    }

    /// <summary>The first figure that the sentence had and a later wording of it replaced by another.</summary>
    /// <returns>Null where there is none: where a figure was written in another way or precision, or only moved.</returns>
    public (Fact Before, Fact After)? Replaced(FigureSentence later)
    {
        var pairs = Figures.Zip(later.Figures).Where(p => !Agree(p.First, p.Second)
            && !later.Figures.Any(f => Agree(p.First, f)) && !Figures.Any(f => Agree(f, p.Second)));
        return pairs.Select(p => ((Fact, Fact)?)p).FirstOrDefault();
    }

    /// <summary>True where it states the same figures, in the same order.</summary>
    public bool StatesAs(FigureSentence other) => Figures.Length == other.Figures.Length && Figures.Zip(other.Figures).All(p => p.First.Key == p.Second.Key);

    private static bool Agree(Fact one, Fact other) =>
        (one.IsInferred || other.IsInferred) && one.Value == other.Value ? one.Kind == other.Kind : FactMatch.IsSameOrCoarser(one, other);

    private static void AddWords(ImmutableArray<string>.Builder words, string text, bool isJoined)
    {
        var folded = Folding.Fold(text);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isWord = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (start >= 0 && (!isWord || isJoined))
            {
                words.Add(folded[start..i]);
                start = -1;
            }

            start = isWord && start < 0 ? i : start;
        }
    }

    // The longest common subsequence, by one row of its table at a time.
    private static int InCommon(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var row = new int[other.Length + 1];
        foreach (var word in one)
        {
            var corner = 0;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = string.Equals(word, other[j - 1], StringComparison.Ordinal) ? corner + 1 : Math.Max(above, row[j - 1]);
                corner = above;
            }
        }

        return row[^1];
    }
}
