using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Names;

/// <summary>Finds surnames that stand alone with another ending: “Stadejewski” for Stadejek.</summary>
internal sealed class Surnames
{
    private const int Shortest = 7;
    private const int Beginning = 6;
    private const int Longest = 100;

    // So many surnames that begin alike are looked at for a word; more would take long.
    private const int MostAlike = 200;

    private readonly FrozenDictionary<string, WordedName[]> byBeginning;
    private readonly FrozenSet<string> known;

    /// <summary>Prepares to look for the last words of persons' names.</summary>
    public Surnames(ImmutableArray<Entity> glossary)
    {
        var all = WordedName.All(glossary).ToArray();
        byBeginning = all
            .Where(n => n.Entity.Type == EntityType.Person && n.Words.Length > 1 && n.Words[^1].Length is >= Shortest and <= Longest)
            .Select(n => n with { Folded = n.Words[^1] })
            .DistinctBy(n => new { n.Entity.Id, n.Folded })
            .GroupBy(n => n.Folded[..Beginning], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Take(MostAlike).ToArray(), StringComparer.Ordinal);
        known = all.SelectMany(n => n.Words).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The places in a text where the surname of one of these entities has another ending and no other given name.</summary>
    public IEnumerable<NearPlace> Places(WordedText text, IReadOnlySet<string> named)
    {
        for (var i = 0; i < text.Words.Length; i++)
        {
            var word = text.Words[i];
            if (word.Length >= Shortest && text.IsCapital(i) && !IsCalledElse(text, i) && Nearest(word.Folded, named) is { } name)
            {
                yield return new(word.Start, word.Length, name);
            }
        }
    }

    private WordedName? Nearest(string word, IReadOnlySet<string> named) =>
        word.Length < Beginning || known.Contains(word) ? null
        : byBeginning.GetValueOrDefault(word[..Beginning], [])
            .FirstOrDefault(n => named.Contains(n.Entity.Id) && Misspelling.HasOtherEnding(word, n.Folded));

    // A capitalised word right before it is a given name, or a title; either may make it somebody else.
    private static bool IsCalledElse(WordedText text, int at) =>
        at > 0 && text.IsCapital(at - 1) && text.Text.AsSpan(text.Words[at - 1].End..text.Words[at].Start).IsWhiteSpace();
}
