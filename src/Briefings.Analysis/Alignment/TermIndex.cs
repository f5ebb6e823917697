using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>The terms of one side by what a term of the other side must share with them to be worth comparing: the key, a concept,
/// the first letters, or (names, and words of other scripts) the first consonants.</summary>
internal sealed class TermIndex
{
    private const int PrefixLetters = 3;
    private const int SkeletonLetters = 2;

    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<int>> byTrait = [];
    private readonly int[] seen;
    private int round;

    /// <summary>Indexes the terms of a side.</summary>
    public TermIndex(Term[] terms)
    {
        seen = new int[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            byKey.Add(terms[i].Key, i);
            foreach (var trait in Traits(terms[i]))
            {
                if (!byTrait.TryGetValue(trait, out var holders))
                {
                    byTrait.Add(trait, holders = []);
                }

                holders.Add(i);
            }
        }
    }

    /// <summary>The terms worth comparing with one of the other side, each once. Not safe to use from several threads.</summary>
    public List<int> Candidates(Term term)
    {
        round++;
        var found = new List<int>();
        if (byKey.TryGetValue(term.Key, out var same))
        {
            seen[same] = round;
            found.Add(same);
        }

        foreach (var trait in Traits(term))
        {
            foreach (var holder in byTrait.GetValueOrDefault(trait) ?? [])
            {
                if (seen[holder] != round)
                {
                    seen[holder] = round;
                    found.Add(holder);
                }
            }
        }

        return found;
    }

    private static IEnumerable<long> Traits(Term term)
    {
        foreach (var concept in term.Concepts)
        {
            yield return concept.Id;
        }

        foreach (var spelling in term.Spellings)
        {
            if (term.Script == ScriptClass.Latin && spelling.Length > PrefixLetters)
            {
                yield return Trait('p', spelling, PrefixLetters);
            }

            if ((term.Script != ScriptClass.Latin || term.Kind == TermKind.Name) && Skeleton.Of(spelling) is { Length: >= SkeletonLetters } skeleton)
            {
                yield return Trait('s', skeleton, SkeletonLetters);
            }
        }
    }

    private static long Trait(char kind, string text, int letters)
    {
        long trait = kind;
        for (var i = 0; i < letters; i++)
        {
            trait = (trait << 16) | text[i];
        }

        return trait << 8;
    }
}
