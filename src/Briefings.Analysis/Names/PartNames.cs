using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
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
    private const int WordsIndexed = 2;

    private readonly FrozenDictionary<string, ImmutableArray<(WordedName Name, int Place)>> names;

    /// <summary>Prepares to look for the names of three words or more that are no person's.</summary>
    public PartNames(IEnumerable<Entity> glossary)
    {
        var all = glossary.Where(e => e.Type != EntityType.Person)
            .SelectMany(e => e.Names.Wordings.Concat(e.Aliases).Select(w => (Entity: e, Wording: w, Words: WordStems.Words(w.Text).ToArray())))
            .Where(n => n.Words.Length >= FewestWords)
            .Select(n => new WordedName(n.Entity, n.Wording, n.Words, string.Join(' ', n.Words)))
            .ToArray();
        var counts = all.SelectMany(n => n.Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        names = all
            .SelectMany(n => n.Words.Index().Where(w => w.Item.Length >= ShortestWord).OrderBy(w => counts[w.Item]).ThenByDescending(w => w.Index)
                .Take(WordsIndexed).Select(w => (w.Item, Entry: (Name: n, Place: w.Index))))
            .GroupBy(x => x.Item, x => x.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The places in a text of that language.</summary>
    public IEnumerable<NearPlace> Places(string text, LanguageTag language)
    {
        var words = WordStems.Places(text).ToArray();
        var folded = words.Select(w => Folding.Fold(w.Value)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var (name, place) in names.GetValueOrDefault(folded[i], []))
            {
                if (!name.Wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal)
                    && Garbled(folded, i, name.Words, place) is { } run && IsName(text, words, run))
                {
                    var last = words[run.End - 1];
                    yield return new(words[run.Start].Index, last.Index + last.Length - words[run.Start].Index, name);
                }
            }
        }
    }

    // The longest run of the name's words around a word that stands in both, where just one is garbled and two are whole.
    private static (int Start, int End)? Garbled(string[] text, int at, string[] name, int place)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && start - at + place > 0 && IsLike(text[start - 1], name[start - 1 - at + place]))
        {
            start--;
        }

        while (end < text.Length && end - at + place < name.Length && IsLike(text[end], name[end - at + place]))
        {
            end++;
        }

        var whole = Enumerable.Range(start, end - start).Count(i => IsSame(text[i], name[i - at + place]));
        var telling = Enumerable.Range(start, end - start).Count(i => text[i].Length >= ShortestWord && IsSame(text[i], name[i - at + place]));
        return end - start >= FewestWords && end - start - whole == 1 && telling >= FewestWords - 1 ? (start, end) : null;
    }

    private static bool IsName(string text, Match[] words, (int Start, int End) run) =>
        char.IsUpper(words[run.Start].Value[0]) && NearNames.IsOneRun(text, words[run.Start], words[run.End - 1]);

    private static bool IsLike(string word, string name) =>
        IsSame(word, name) || (Math.Min(word.Length, name.Length) >= ShortestBeginning && word.AsSpan().CommonPrefixLength(name) >= ShortestBeginning);

    private static bool IsSame(string word, string name) => string.Equals(word, name, StringComparison.Ordinal);
}
