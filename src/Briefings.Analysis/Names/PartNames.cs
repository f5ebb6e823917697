using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds parts of another language's names with a word garbled: “Extern Action Service” in an Italian text.</summary>
internal sealed class PartNames
{
    private const int FewestWords = 3;
    private const int ShortestWord = 4;
    private const int ShortestBeginning = 5;
    private const int MostWords = 30;
    private const int WordsIndexed = 2;

    // A word of more names tells none of them, and takes long.
    private const int MostNamesOfAWord = 50;

    private readonly FrozenDictionary<string, PlacedWord[]> names;

    /// <summary>Prepares to look for the names of three words or more that are no person's.</summary>
    public PartNames(IEnumerable<Entity> glossary)
    {
        var all = WordedName.All(glossary.Where(e => e.Type != EntityType.Person)).Where(n => n.Words.Length is >= FewestWords and <= MostWords)
            .DistinctBy(n => new { n.Folded, n.Wording.Language }).ToArray();
        var counts = all.SelectMany(n => n.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        names = all
            .SelectMany(n => n.Words.Select((word, place) => new PlacedWord(word, n, place)).Where(w => w.Word.Length >= ShortestWord)
                .OrderBy(w => counts[w.Word]).ThenByDescending(w => w.Place).Take(WordsIndexed))
            .GroupBy(w => w.Word, StringComparer.Ordinal)
            .Where(g => g.Count() <= MostNamesOfAWord)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The places in a text of that language.</summary>
    public IEnumerable<NearPlace> Places(WordedText text, LanguageTag language)
    {
        for (var i = 0; i < text.Words.Length; i++)
        {
            if (!names.TryGetValue(text.Words[i].Folded, out var met))
            {
                continue;
            }

            foreach (var (_, name, place) in met)
            {
                if (!name.Wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal)
                    && Garbled(text.Words, i, name.Words, place) is { } run && text.IsCapital(run.Start) && text.IsOneRun(run.Start, run.End - 1))
                {
                    var start = text.Words[run.Start].Start;
                    yield return new(start, text.Words[run.End - 1].End - start, name);
                }
            }
        }
    }

    // The longest run of the name's words around a word that stands in both, where just one is garbled and two are whole.
    private static (int Start, int End)? Garbled(ImmutableArray<FoldedWord> text, int at, string[] name, int place)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && start - at + place > 0 && IsLike(text[start - 1].Folded, name[start - 1 - at + place]))
        {
            start--;
        }

        while (end < text.Length && end - at + place < name.Length && IsLike(text[end].Folded, name[end - at + place]))
        {
            end++;
        }

        var whole = Enumerable.Range(start, end - start).Count(i => IsSame(text[i].Folded, name[i - at + place]));
        var telling = Enumerable.Range(start, end - start).Count(i => text[i].Folded.Length >= ShortestWord && IsSame(text[i].Folded, name[i - at + place]));
        return end - start >= FewestWords && end - start - whole == 1 && telling >= FewestWords - 1 ? (start, end) : null;
    }

    private static bool IsLike(string word, string name) =>
        IsSame(word, name) || (Math.Min(word.Length, name.Length) >= ShortestBeginning && word.AsSpan().CommonPrefixLength(name) >= ShortestBeginning);

    private static bool IsSame(string word, string name) => string.Equals(word, name, StringComparison.Ordinal);

    // A word of a name, and the how manieth it is.
    private sealed record PlacedWord(string Word, WordedName Name, int Place);
}
