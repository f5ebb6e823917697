using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>A noun that stands in for a name.</summary>
/// <param name="Start">Where it starts in its segment, in UTF-16 units.</param>
/// <param name="Text">It, as the segment writes it.</param>
internal sealed record GenericNoun(int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>Finds the nouns that stand in for a name: “a platform”, “an official”.</summary>
internal static class GenericNouns
{
    private const int ShortestPrefix = 3;
    private const int ShortestHead = 5;

    /// <summary>The nouns of a type in a text, in order, with no two at one place.</summary>
    public static ImmutableArray<GenericNoun> Find(string text, EntityType type, LanguagePack pack)
    {
        var (folded, origins) = Folding.FoldWithOrigins(text);
        var found = new List<GenericNoun>();
        foreach (var noun in pack.GenericNouns.GetValueOrDefault(type, []).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            for (var at = Next(folded, noun, 0); at >= 0; at = Next(folded, noun, at + noun.Length))
            {
                var (start, end) = (origins[at], origins[at + noun.Length]);
                if (StandsAlone(folded, at, noun.Length, pack) && !found.Exists(f => f.Start < end && start < f.End))
                {
                    found.Add(new(start, text[start..end]));
                }
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    private static int Next(string folded, string noun, int from) =>
        noun.Length == 0 ? -1 : folded.IndexOf(noun, from, StringComparison.Ordinal);

    private static bool StandsAlone(string folded, int start, int length, LanguagePack pack)
    {
        if (pack.IsUnspaced)
        {
            return true;
        }

        var (before, after) = (start, start + length);
        while (before > 0 && IsInWord(folded[before - 1]))
        {
            before--;
        }

        while (after < folded.Length && IsInWord(folded[after]))
        {
            after++;
        }

        return (Clings(folded[before..start], pack.Clitics.Before) || IsCompound(start - before, length)) && Clings(folded[(start + length)..after], pack.Clitics.After);
    }

    // “Verkehrsminister”, “drugmaker”, “viceministro”: the last part says what it is.
    private static bool IsCompound(int before, int length) => before >= ShortestPrefix && length >= ShortestHead;

    private static bool Clings(string piece, ImmutableArray<string> clitics) =>
        piece.Length == 0 || clitics.Any(c => string.Equals(c.Trim('\''), piece, StringComparison.Ordinal));

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c);
}
