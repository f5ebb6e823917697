using System.Collections.Frozen;
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
        var (wordsHere, wordsThere) = (new List<string>(), new List<string>());
        foreach (var evidence in bead.Evidence)
        {
            if (evidence.Kind is EvidenceKind.Lexicon or EvidenceKind.Cognate or EvidenceKind.Name
                && PaddedWords.Of(evidence.Left) is var word && !AreTaken(word, here, names)
                && PaddedWords.Of(evidence.Right) is var other && !AreTaken(other, there, names))
            {
                wordsHere.Add(word);
                wordsThere.Add(other);
            }
        }

        return new(
            bead.Evidence.Count(e => e.Kind == EvidenceKind.Entity),
            Math.Min(Count(wordsHere), Count(wordsThere)),
            Figures(bead, here, there),
            Math.Min(Lonely(left, here, names, wordsHere), Lonely(right, there, names, wordsThere)));
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
            var isNew = true;
            for (var j = 0; j < words.Count && isNew; j++)
            {
                isNew = words[j].Length > words[i].Length
                    ? !PaddedWords.AreSeveral(words[j]) || !PaddedWords.AreIn(words[j], words[i])
                    : j >= i || !string.Equals(words[j], words[i], StringComparison.Ordinal);
            }

            count += isNew ? 1 : 0;
        }

        return count;
    }

    private List<string> NamesOf(Bead bead)
    {
        var names = new List<string>();
        foreach (var evidence in bead.Evidence)
        {
            if (evidence.Kind == EvidenceKind.Entity && briefing.Entities.TryGetValue(evidence.Left, out var entity))
            {
                names.Add(briefing.Context.NamesOf(entity).Padded);
            }
        }

        return names;
    }

    // Of a language without spaces nothing is counted: the other side decides.
    private int Lonely(int article, ImmutableArray<Passage> passages, List<string> names, List<string> shared)
    {
        if (briefing.LanguageOf(article).Pack.IsUnspaced)
        {
            return int.MaxValue / 2;
        }

        var sharedWords = string.Concat(shared);
        var count = 0;
        for (var p = 0; p < passages.Length; p++)
        {
            foreach (var range in passages[p].Words)
            {
                var word = passages[p].Text.AsSpan(range);
                count += PaddedWords.AreIn(sharedWords, word) || AreTaken(word, passages, names) || AreSaid(word, passages.AsSpan(0, p)) ? 0 : 1;
            }
        }

        return count;
    }

    private static bool AreSaid(ReadOnlySpan<char> words, ReadOnlySpan<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (PaddedWords.AreIn(passage.Text, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreTaken(ReadOnlySpan<char> words, ImmutableArray<Passage> passages, List<string> names)
    {
        foreach (var passage in passages)
        {
            if (PaddedWords.AreIn(passage.Taken, words))
            {
                return true;
            }
        }

        foreach (var name in names)
        {
            if (PaddedWords.AreIn(name, words))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Passage> PassagesOf(int article, ImmutableArray<int> segments) => [.. segments.Select(s => PassageAt(new(article, s)))];

    private Passage PassageAt(Place place)
    {
        if (!passages.TryGetValue(place, out var passage))
        {
            var facts = briefing.Articles[place.Article].Facts[place.Segment];
            var text = PaddedWords.OfFolded(briefing.FoldedAt(place).Folded);
            passages[place] = passage = new(
                string.Concat(facts.Where(f => f.Kind != FactKind.Quotation).Select(f => PaddedWords.Of(f.Text))),
                [.. facts.Where(f => f.Kind is not (FactKind.Entity or FactKind.Quotation) && (f.Date is null || f.Date.LengthInDays() <= LongestPeriod))],
                text,
                TellingWords(text, briefing.LanguageOf(place.Article).StopWords));
        }

        return passage;
    }

    /// <summary>Each word that tells something, where it stands first, the spaces around it included.</summary>
    private static ImmutableArray<Range> TellingWords(string padded, FrozenSet<string> stopWords)
    {
        var (stops, words) = (stopWords.GetAlternateLookup<ReadOnlySpan<char>>(), ImmutableArray.CreateBuilder<Range>());
        for (var start = 1; start < padded.Length;)
        {
            var end = padded.IndexOf(' ', start);
            if (end > start && padded.AsSpan(start..end) is var word && IsTelling(word) && !stops.Contains(word)
                && padded.AsSpan().IndexOf(padded.AsSpan(start - 1, end - start + 2)) == start - 1)
            {
                words.Add((start - 1)..(end + 1));
            }

            start = end + 1;
        }

        return words.DrainToImmutable();
    }

    private static bool IsTelling(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return word.Length >= ShortestWord || word[0] >= FirstBeyondGreek;
    }

    /// <summary>A sentence, as its bead's ground is measured by.</summary>
    /// <param name="Taken">The words of its dates, figures and names, padded.</param>
    /// <param name="Figures">Its figures, and its dates that are no long periods.</param>
    /// <param name="Text">Its words, padded.</param>
    /// <param name="Words">Where in it each word that tells something stands first, the spaces around it included.</param>
    private sealed record Passage(string Taken, ImmutableArray<Fact> Figures, string Text, ImmutableArray<Range> Words);
}
