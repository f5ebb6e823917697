using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Cleaning;

/// <summary>A place in a text that is almost a name.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many units it takes.</param>
/// <param name="Name">The name.</param>
internal sealed record NearPlace(int Start, int Length, WordedName Name);

/// <summary>Finds words that are almost a name of the glossary: a typing mistake, or a name that a program half translated.</summary>
/// <remarks>A name is looked at where one of its two rarest words stands, so that the time grows with the text and not with the
/// glossary; a place where both are misspelt is not found. Where a word is in very many names, it leads to none, and names that are
/// very long are left out: else a glossary could be written that keeps a build from ending.</remarks>
internal sealed class NearNames
{
    private const int ShortestName = 8;
    private const int LongestName = 200;
    private const int WordsIndexed = 2;
    private const int MostNamesOfAWord = 50;

    private readonly FrozenDictionary<string, Meeting[]> names;
    private readonly FrozenSet<string> known;

    /// <summary>Prepares to look for the names of more than one word, in any language; of two of as many words that are near, the first counts.</summary>
    public NearNames(IEnumerable<Entity> entities)
    {
        var all = WordedName.All(entities).ToArray();
        known = all.Select(n => n.Folded).ToFrozenSet(StringComparer.Ordinal);
        var several = all.Where(n => n.Words.Length > 1 && n.Folded.Length is >= ShortestName and <= LongestName)
            .DistinctBy(n => new { n.Folded, IsPerson = n.Entity.Type == EntityType.Person }).ToArray();
        var counts = several.SelectMany(n => n.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        names = several
            .SelectMany(n => n.Words.Select((word, place) => new { Word = word, Name = n, Place = place })
                .OrderBy(x => counts[x.Word]).ThenByDescending(x => x.Word.Length).Take(WordsIndexed))
            .GroupBy(x => x.Word, StringComparer.Ordinal)
            .Where(g => g.Count() <= MostNamesOfAWord)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.GroupBy(x => new { x.Place, x.Name.Words.Length }, x => x.Name).Select(m => new Meeting(m.Key.Place, m.Key.Length, [.. m])).ToArray(),
                StringComparer.Ordinal);
    }

    /// <summary>The places in a paragraph that are almost a name, in order.</summary>
    public IEnumerable<Garble> Find(RawParagraph paragraph) =>
        Places(WordedText.Of(paragraph.Text))
            .Select(p => new Garble(GarbleKind.NearName, paragraph.Line, paragraph.Text.Substring(p.Start, p.Length), p.Name.Wording.Text));

    /// <summary>The places in a text that are almost a name, in order; none overlaps another.</summary>
    public IEnumerable<NearPlace> Places(WordedText text)
    {
        var end = 0;
        foreach (var (first, name) in Near(text).OrderBy(n => n.Start))
        {
            if (text.Words[first].Start >= end)
            {
                end = text.Words[first + name.Words.Length - 1].End;
                yield return new(text.Words[first].Start, end - text.Words[first].Start, name);
            }
        }
    }

    private List<(int Start, WordedName Name)> Near(WordedText text)
    {
        var near = new List<(int, WordedName)>();
        for (var at = 0; at < text.Words.Length; at++)
        {
            if (!names.TryGetValue(text.Words[at].Folded, out var met))
            {
                continue;
            }

            foreach (var meeting in met)
            {
                var start = at - meeting.Place;
                if (MayBeName(text, start, meeting.Words))
                {
                    near.AddRange(meeting.Names.Where(n => Misspelling.Is(text, start, n)).Select(n => (start, n)));
                }
            }
        }

        return near;
    }

    private bool MayBeName(WordedText text, int start, int count) =>
        start >= 0 && start + count <= text.Words.Length && text.IsCapital(start) && text.IsOneRun(start, start + count - 1)
        && !known.Contains(text.Joined(start, count));

    /// <summary>The names of one number of words that have a word in one place.</summary>
    private sealed record Meeting(int Place, int Words, ImmutableArray<WordedName> Names);
}
