using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds words that are almost a name of the glossary: a typing mistake, or a name that a program half translated.</summary>
internal sealed class NearNames
{
    private const int ShortestName = 8;
    private const int LettersPerMistake = 8;

    private readonly ImmutableArray<(string Name, string Folded, int Words)> names;
    private readonly ImmutableHashSet<string> known;

    /// <summary>Prepares to look for the names of more than one word, in any language; of two that are as near, the first counts.</summary>
    public NearNames(IEnumerable<Entity> entities)
    {
        var all = entities.SelectMany(e => e.Names.Wordings.Concat(e.Aliases)).Select(w => w.Text).Distinct(StringComparer.Ordinal)
            .Select(n => (Name: n, Folded: string.Join(' ', WordStems.Words(n)))).ToArray();
        known = [.. all.Select(n => n.Folded)];
        names =
        [
            .. all.Select(n => (n.Name, n.Folded, Words: n.Folded.Count(c => c == ' ') + 1))
                .Where(n => n.Words > 1 && n.Folded.Length >= ShortestName),
        ];
    }

    /// <summary>The places in a paragraph that are almost a name, in order.</summary>
    public IEnumerable<Garble> Find(RawParagraph paragraph)
    {
        var words = WordStems.Places(paragraph.Text).ToArray();
        var folded = words.Select(w => Folding.Fold(w.Value)).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i].Value[0]) && Nearest(folded, i) is { } near)
            {
                var last = words[i + near.Words - 1];
                yield return new(GarbleKind.NearName, paragraph.Line, paragraph.Text[words[i].Index..(last.Index + last.Length)], near.Name);
                i += near.Words - 1;
            }
        }
    }

    private (string Name, int Words)? Nearest(string[] words, int start)
    {
        foreach (var (name, folded, count) in names)
        {
            var here = start + count <= words.Length ? string.Join(' ', words, start, count) : "";
            if (EndsAlike(here, folded) && !known.Contains(here) && EditDistance.IsWithin(here, folded, folded.Length / LettersPerMistake))
            {
                return (name, count);
            }
        }

        return null;
    }

    // An ending of one letter is grammar as often as a mistake.
    private static bool EndsAlike(string here, string name) => here.Length > 0 && here[^1] == name[^1];
}
