using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds surnames that stand alone with another ending: “Stadejewski” for Stadejek.</summary>
internal sealed class Surnames
{
    private const int Shortest = 7;
    private const int Beginning = 6;

    private readonly FrozenDictionary<string, ImmutableArray<WordedName>> byBeginning;
    private readonly FrozenSet<string> known;

    /// <summary>Prepares to look for the last words of persons' names.</summary>
    public Surnames(ImmutableArray<Entity> glossary)
    {
        byBeginning = glossary.Where(e => e.Type == EntityType.Person)
            .SelectMany(e => e.Names.Wordings.Concat(e.Aliases).Select(w => (Entity: e, Wording: w, Words: WordStems.Words(w.Text).ToArray())))
            .Where(n => n.Words.Length > 1 && n.Words[^1].Length >= Shortest)
            .Select(n => new WordedName(n.Entity, n.Wording, n.Words, n.Words[^1]))
            .DistinctBy(n => (n.Entity.Id, n.Folded))
            .GroupBy(n => n.Folded[..Beginning], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        known = glossary.SelectMany(e => e.Names.Wordings.Concat(e.Aliases)).SelectMany(w => WordStems.Words(w.Text)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The places in a text where the surname of one of these entities has another ending and no other given name.</summary>
    public IEnumerable<NearPlace> Places(string text, ImmutableHashSet<string> named)
    {
        var words = WordStems.Places(text).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsUpper(words[i].Value[0]) && words[i].Length >= Shortest && !IsCalledElse(text, words, i)
                && Nearest(Folding.Fold(words[i].Value), named) is { } name)
            {
                yield return new(words[i].Index, words[i].Length, name);
            }
        }
    }

    private WordedName? Nearest(string word, ImmutableHashSet<string> named) =>
        word.Length < Beginning || known.Contains(word) ? null
        : byBeginning.GetValueOrDefault(word[..Beginning], [])
            .FirstOrDefault(n => named.Contains(n.Entity.Id) && Misspelling.HasOtherEnding(word, n.Folded));

    // A capitalised word right before it is a given name, or a title; either may make it somebody else.
    private static bool IsCalledElse(string text, Match[] words, int at) =>
        at > 0 && char.IsUpper(words[at - 1].Value[0])
        && text.AsSpan(words[at - 1].Index + words[at - 1].Length, words[at].Index - words[at - 1].Index - words[at - 1].Length).IsWhiteSpace();
}
