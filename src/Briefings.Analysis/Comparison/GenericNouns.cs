using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Comparison;

/// <summary>A noun that stands in for a name.</summary>
/// <param name="Start">Where it starts in its segment, in UTF-16 units.</param>
/// <param name="Text">It, as the segment writes it.</param>
internal sealed record GenericNoun(int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>Finds the nouns of a language that stand in for a name: “a platform”, “an official”. Safe to use from several threads.</summary>
internal sealed class GenericNouns(LanguagePack pack)
{
    private const int ShortestPrefix = 3;
    private const int ShortestHead = 5;

    private readonly ConcurrentDictionary<EntityType, NounList> lists = new();

    /// <summary>The nouns of a type in a text, in order, with no two at one place.</summary>
    public ImmutableArray<GenericNoun> Find(FoldedText text, EntityType type)
    {
        var nouns = lists.GetOrAdd(type, t => NounList.Of(pack.GenericNouns.GetValueOrDefault(t, [])));
        if (!text.Folded.AsSpan().ContainsAny(nouns.Any))
        {
            return [];
        }

        var found = new List<GenericNoun>();
        foreach (var noun in nouns.LongestFirst)
        {
            for (var at = Next(text.Folded, noun, 0); at >= 0; at = Next(text.Folded, noun, at + noun.Length))
            {
                var (start, end) = (text.Origins[at], text.Origins[at + noun.Length]);
                if (StandsAlone(text.Folded, at, noun.Length) && !found.Exists(f => f.Start < end && start < f.End))
                {
                    found.Add(new(start, text.Text[start..end]));
                }
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    private static int Next(string folded, string noun, int from) => folded.IndexOf(noun, from, StringComparison.Ordinal);

    private bool StandsAlone(string folded, int start, int length)
    {
        if (pack.IsUnspaced)
        {
            return true;
        }

        var (before, after) = (start, start + length);
        while (before > 0 && char.IsLetterOrDigit(folded[before - 1]))
        {
            before--;
        }

        while (after < folded.Length && char.IsLetterOrDigit(folded[after]))
        {
            after++;
        }

        return (Clings(folded.AsSpan(before..start), pack.Clitics.Before) || IsCompound(start - before, length))
            && Clings(folded.AsSpan((start + length)..after), pack.Clitics.After);
    }

    // “Verkehrsminister”, “drugmaker”, “viceministro”: the last part says what it is.
    private static bool IsCompound(int before, int length) => before >= ShortestPrefix && length >= ShortestHead;

    private static bool Clings(ReadOnlySpan<char> piece, ImmutableArray<string> clitics)
    {
        if (piece.IsEmpty)
        {
            return true;
        }

        foreach (var clitic in clitics)
        {
            if (clitic.AsSpan().Trim('\'').SequenceEqual(piece))
            {
                return true;
            }
        }

        return false;
    }

    private sealed record NounList(ImmutableArray<string> LongestFirst, SearchValues<string> Any)
    {
        public static NounList Of(ImmutableArray<string> nouns)
        {
            ImmutableArray<string> ordered = [.. nouns.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
            return new(ordered, SearchValues.Create(ordered.AsSpan(), StringComparison.Ordinal));
        }
    }
}
