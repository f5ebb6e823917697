using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>The terms of one side by what a term of the other side must share with them to be worth comparing: the key or a trait.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, int> byKey;
    private readonly Dictionary<long, List<int>> byTrait;
    private readonly List<int> found = [];
    private readonly int[] seen;
    private int round;

    /// <summary>Indexes the terms of a side.</summary>
    public TermIndex(Term[] terms)
    {
        (byKey, byTrait, seen) = (new(terms.Length, StringComparer.Ordinal), new(terms.Length), new int[terms.Length]);
        for (var i = 0; i < terms.Length; i++)
        {
            byKey.Add(terms[i].Key, i);
            foreach (var trait in terms[i].Traits)
            {
                if (!byTrait.TryGetValue(trait, out var holders))
                {
                    byTrait.Add(trait, holders = []);
                }

                holders.Add(i);
            }
        }
    }

    /// <summary>The terms worth comparing with one of the other side, each once; the list holds until the next call. Not safe to use from
    /// several threads.</summary>
    public List<int> Candidates(Term term)
    {
        round++;
        found.Clear();
        if (byKey.TryGetValue(term.Key, out var same))
        {
            seen[same] = round;
            found.Add(same);
        }

        foreach (var trait in term.Traits)
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
}
