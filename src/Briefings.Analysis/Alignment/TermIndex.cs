using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>The terms of one side by what a term of the other side must share with them to be worth comparing: the key or a trait.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, int> byKey;
    private readonly Dictionary<long, List<int>> byTrait;

    /// <summary>Indexes the terms of a side.</summary>
    public TermIndex(Term[] terms)
    {
        (byKey, byTrait, Count) = (new(terms.Length, StringComparer.Ordinal), new(terms.Length), terms.Length);
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

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The term with a key; null where there is none.</summary>
    public int? WithKey(string key) => byKey.TryGetValue(key, out var same) ? same : null;

    /// <summary>The terms that have a trait; null where none has.</summary>
    public List<int>? WithTrait(long trait) => byTrait.GetValueOrDefault(trait);
}

/// <summary>Searches an index. Not safe to use from several threads; several may search one index.</summary>
internal sealed class TermSearch(TermIndex index)
{
    private readonly List<int> found = [];
    private readonly int[] seen = new int[index.Count];
    private int round;

    /// <summary>The terms worth comparing with one of the other side, each once; the list holds until the next call.</summary>
    public List<int> Candidates(Term term)
    {
        round++;
        found.Clear();
        if (index.WithKey(term.Key) is { } same)
        {
            seen[same] = round;
            found.Add(same);
        }

        foreach (var trait in term.Traits)
        {
            foreach (var holder in index.WithTrait(trait) ?? [])
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
