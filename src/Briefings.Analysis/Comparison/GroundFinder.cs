using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Measures what the passages of a bead share.</summary>
internal sealed class GroundFinder(ComparisonInput input)
{
    private readonly ImmutableArray<FrozenSet<string>> stopWords =
        [.. input.Articles.Select(a => input.Languages.For(a.Article.Language).StopWords.ToFrozenSet(StringComparer.Ordinal))];

    private const int ShortestFigure = 5;
    private const int ShortestWord = 3;
    private const int LongestPeriod = 31;

    /// <summary>From here on letters are consonants or syllables, so that a short word is a word.</summary>
    private const char FirstBeyondGreek = '\u0590';

    /// <summary>Measures a bead between two articles, given by their indices.</summary>
    public CommonGround Of(int left, int right, Bead bead)
    {
        var (here, there) = (Taken(left, bead.Left), Taken(right, bead.Right));
        var names = NamesOf(bead);
        ImmutableArray<Evidence> words =
        [
            .. bead.Evidence.Where(e => e.Kind is EvidenceKind.Lexicon or EvidenceKind.Cognate or EvidenceKind.Name
                && !IsIn(here + names, e.Left) && !IsIn(there + names, e.Right)),
        ];
        var lonely = Math.Min(
            Lonely(left, bead.Left, here + names + string.Concat(words.Select(e => Padded(e.Left)))),
            Lonely(right, bead.Right, there + names + string.Concat(words.Select(e => Padded(e.Right)))));
        return new(
            bead.Evidence.Count(e => e.Kind == EvidenceKind.Entity),
            Math.Min(Count(words.Select(e => e.Left)), Count(words.Select(e => e.Right))),
            bead.Evidence.Where(e => e.Kind == EvidenceKind.Figure).Select(e => e.Left)
                .Concat(FiguresIn(left, bead.Left).Where(f => FiguresIn(right, bead.Right).Any(o => FactMatch.IsSameOrCoarser(f, o))).Select(f => f.Key.Value))
                .Distinct(StringComparer.Ordinal)
                .Count(f => f.Length >= ShortestFigure),
            lonely);
    }

    // The aligner may have tied the words of a date (“this month”) and not the date.
    private IEnumerable<Fact> FiguresIn(int article, ImmutableArray<int> segments) => segments
        .SelectMany(s => input.Articles[article].Facts[s])
        .Where(f => f.Kind is not (FactKind.Entity or FactKind.Quotation) && (f.Date is null || f.Date.LengthInDays() <= LongestPeriod));

    // A word that stands in a longer expression is not counted again.
    private static int Count(IEnumerable<string> words)
    {
        var padded = words.Select(Padded).Distinct(StringComparer.Ordinal).ToList();
        return padded.Count(w => !padded.Exists(o => o.Length > w.Length && o.Contains(w, StringComparison.Ordinal)));
    }

    private string NamesOf(Bead bead) => string.Concat(bead.Evidence
        .Where(e => e.Kind == EvidenceKind.Entity && input.Entities.ContainsKey(e.Left))
        .SelectMany(e => input.Entities[e.Left].Names.Wordings.Concat(input.Entities[e.Left].Aliases))
        .Select(n => Padded(n.Text)));

    // The words of dates, figures and names.
    private string Taken(int article, ImmutableArray<int> segments) => string.Concat(segments
        .SelectMany(s => input.Articles[article].Facts[s])
        .Where(f => f.Kind != FactKind.Quotation)
        .Select(f => Padded(f.Text)));

    // Of a language without spaces nothing is counted: the other side decides.
    private int Lonely(int article, ImmutableArray<int> segments, string shared)
    {
        var isUnspaced = input.Languages.For(input.Articles[article].Article.Language).IsUnspaced;
        return isUnspaced ? int.MaxValue / 2 : segments
            .SelectMany(s => Padded(input.Articles[article].Segments[s].Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .Count(w => IsTelling(w) && !stopWords[article].Contains(w) && !IsIn(shared, w));
    }

    private static bool IsTelling(string word) => word.All(char.IsLetter) && (word.Length >= ShortestWord || word[0] >= FirstBeyondGreek);

    private static bool IsIn(string taken, string word) => taken.Contains(Padded(word), StringComparison.Ordinal);

    // Folded words, each between spaces, so that whole words are found.
    private static string Padded(string text) =>
        $" {string.Join(' ', string.Concat(Folding.Fold(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
}
