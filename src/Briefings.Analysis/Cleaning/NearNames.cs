using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>A name of the glossary of more than one word, as texts are searched for what is almost it.</summary>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Wording">The name.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Folded">Them with spaces between.</param>
internal sealed record WordedName(Entity Entity, Wording Wording, string[] Words, string Folded);

/// <summary>A place in a text that is almost a name.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many units it takes.</param>
/// <param name="Name">The name.</param>
internal sealed record NearPlace(int Start, int Length, WordedName Name);

/// <summary>Finds words that are almost a name of the glossary: a typing mistake, or a name that a program half translated.</summary>
/// <remarks>A name is looked at where one of its two rarest words stands, so that the time grows with the text and not with the
/// glossary; a place where both are misspelt is not found.</remarks>
internal sealed class NearNames
{
    private const int ShortestName = 8;
    private const int WordsIndexed = 2;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:!?()\n");

    private readonly FrozenDictionary<string, ImmutableArray<(WordedName Name, int Place)>> names;
    private readonly FrozenSet<string> known;

    /// <summary>Prepares to look for the names of more than one word, in any language; of two that are as near, the first counts.</summary>
    public NearNames(IEnumerable<Entity> entities)
    {
        var all = entities
            .SelectMany(e => e.Names.Wordings.Concat(e.Aliases).Select(w => (Entity: e, Wording: w, Words: WordStems.Words(w.Text).ToArray())))
            .Select(n => new WordedName(n.Entity, n.Wording, n.Words, string.Join(' ', n.Words)))
            .ToArray();
        known = all.Select(n => n.Folded).ToFrozenSet(StringComparer.Ordinal);
        var several = all.Where(n => n.Words.Length > 1 && n.Folded.Length >= ShortestName).ToArray();
        var counts = several.SelectMany(n => n.Words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        names = several
            .SelectMany(n => n.Words.Index().OrderBy(w => counts[w.Item]).ThenByDescending(w => w.Item.Length).Take(WordsIndexed)
                .Select(w => (w.Item, Entry: (Name: n, Place: w.Index))))
            .GroupBy(x => x.Item, x => x.Entry, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>The places in a paragraph that are almost a name, in order.</summary>
    public IEnumerable<Garble> Find(RawParagraph paragraph) =>
        Places(paragraph.Text).Select(p => new Garble(GarbleKind.NearName, paragraph.Line, paragraph.Text.Substring(p.Start, p.Length), p.Name.Wording.Text));

    /// <summary>The places in a text that are almost a name, in order; none overlaps another.</summary>
    public IEnumerable<NearPlace> Places(string text)
    {
        var words = WordStems.Places(text).ToArray();
        var folded = words.Select(w => Folding.Fold(w.Value)).ToArray();
        var end = 0;
        foreach (var (start, name) in Enumerable.Range(0, words.Length).SelectMany(i => Near(folded, i)).OrderBy(n => n.Start))
        {
            var last = words[start + name.Words.Length - 1];
            if (words[start].Index >= end && char.IsUpper(words[start].Value[0]) && IsOneRun(text, words[start], last))
            {
                end = last.Index + last.Length;
                yield return new(words[start].Index, end - words[start].Index, name);
            }
        }
    }

    private IEnumerable<(int Start, WordedName Name)> Near(string[] words, int at)
    {
        foreach (var (name, place) in names.GetValueOrDefault(words[at], []))
        {
            var start = at - place;
            if (start >= 0 && start + name.Words.Length <= words.Length && Misspelling.Is(words.AsSpan(start, name.Words.Length), name)
                && !known.Contains(string.Join(' ', words, start, name.Words.Length)))
            {
                yield return (start, name);
            }
        }
    }

    // A name does not reach over the end of a sentence, nor over a comma.
    internal static bool IsOneRun(string text, Match first, Match last) =>
        text.AsSpan(first.Index, last.Index - first.Index).IndexOfAny(Stops) < 0;
}
