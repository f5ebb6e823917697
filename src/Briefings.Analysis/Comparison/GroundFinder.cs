using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Comparison;

/// <summary>Measures what the passages of a bead share.</summary>
internal sealed class GroundFinder(ComparedBriefing briefing)
{
    private const int ShortestFigure = 5;
    private const int ShortestWord = 3;
    private const int LongestPeriod = 31;

    /// <summary>From here on letters are consonants or syllables, so that a short word is a word.</summary>
    private const char FirstBeyondGreek = '\u0590';

    private readonly Dictionary<Place, Passage> passages = [];

    /// <summary>Measures a bead between two articles, given by their indices.</summary>
    public CommonGround Of(int left, int right, Bead bead)
    {
        var (here, there) = (PassagesOf(left, bead.Left), PassagesOf(right, bead.Right));
        var names = NamesOf(bead);
        var (namedHere, namedThere) = (Taken(here) + names, Taken(there) + names);
        var (wordsHere, wordsThere) = (new List<string>(), new List<string>());
        foreach (var evidence in bead.Evidence.Where(e => e.Kind is EvidenceKind.Lexicon or EvidenceKind.Cognate or EvidenceKind.Name))
        {
            var (word, other) = (PaddedWords.Of(evidence.Left), PaddedWords.Of(evidence.Right));
            if (!PaddedWords.AreIn(namedHere, word) && !PaddedWords.AreIn(namedThere, other))
            {
                wordsHere.Add(word);
                wordsThere.Add(other);
            }
        }

        return new(
            bead.Evidence.Count(e => e.Kind == EvidenceKind.Entity),
            Math.Min(Count(wordsHere), Count(wordsThere)),
            Figures(bead, here, there),
            Math.Min(Lonely(left, here, namedHere, wordsHere), Lonely(right, there, namedThere, wordsThere)));
    }

    // The aligner may have tied the words of a date (“this month”) and not the date.
    private static int Figures(Bead bead, ImmutableArray<Passage> here, ImmutableArray<Passage> there) =>
        bead.Evidence.Where(e => e.Kind == EvidenceKind.Figure).Select(e => e.Left)
            .Concat(here.SelectMany(p => p.Figures).Where(f => there.Any(p => p.Figures.Any(o => FactMatch.IsSameOrCoarser(f, o)))).Select(f => f.Key.Value))
            .Distinct(StringComparer.Ordinal)
            .Count(f => f.Length >= ShortestFigure);

    // A word that stands in a longer expression is not counted again.
    private static int Count(List<string> words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            count += words.IndexOf(words[i]) == i && !words.Exists(o => o.Length > words[i].Length && PaddedWords.AreIn(o, words[i])) ? 1 : 0;
        }

        return count;
    }

    private string NamesOf(Bead bead) => string.Concat(bead.Evidence
        .Where(e => e.Kind == EvidenceKind.Entity && briefing.Entities.ContainsKey(e.Left))
        .Select(e => briefing.Context.NamesOf(briefing.Entities[e.Left]).Padded));

    private static string Taken(ImmutableArray<Passage> passages) => passages is [var one] ? one.Taken : string.Concat(passages.Select(p => p.Taken));

    // Of a language without spaces nothing is counted: the other side decides.
    private int Lonely(int article, ImmutableArray<Passage> passages, string named, List<string> shared)
    {
        if (briefing.LanguageOf(article).Pack.IsUnspaced)
        {
            return int.MaxValue / 2;
        }

        var taken = named + string.Concat(shared);
        var words = passages is [var one] ? one.Words : passages.SelectMany(p => p.Words).Distinct(StringComparer.Ordinal);
        return words.Count(w => !PaddedWords.AreIn(taken, w));
    }

    private ImmutableArray<Passage> PassagesOf(int article, ImmutableArray<int> segments) => [.. segments.Select(s => PassageAt(new(article, s)))];

    private Passage PassageAt(Place place)
    {
        if (!passages.TryGetValue(place, out var passage))
        {
            var facts = briefing.Articles[place.Article].Facts[place.Segment];
            passages[place] = passage = new(
                string.Concat(facts.Where(f => f.Kind != FactKind.Quotation).Select(f => PaddedWords.Of(f.Text))),
                [.. facts.Where(f => f.Kind is not (FactKind.Entity or FactKind.Quotation) && (f.Date is null || f.Date.LengthInDays() <= LongestPeriod))],
                TellingWords(place));
        }

        return passage;
    }

    private ImmutableArray<string> TellingWords(Place place)
    {
        var stopWords = briefing.LanguageOf(place.Article).StopWords;
        var text = briefing.FoldedAt(place);
        return
        [
            .. text.Words().Select(w => text.Folded[w]).Distinct(StringComparer.Ordinal)
                .Where(w => IsTelling(w) && !stopWords.Contains(w))
                .Select(w => $" {w} "),
        ];
    }

    private static bool IsTelling(string word) => (word.Length >= ShortestWord || word[0] >= FirstBeyondGreek) && word.All(char.IsLetter);

    /// <summary>A sentence, as its bead's ground is measured by.</summary>
    /// <param name="Taken">The words of its dates, figures and names, padded.</param>
    /// <param name="Figures">Its figures, and its dates that are no long periods.</param>
    /// <param name="Words">Each word that tells something, padded.</param>
    private sealed record Passage(string Taken, ImmutableArray<Fact> Figures, ImmutableArray<string> Words);
}
