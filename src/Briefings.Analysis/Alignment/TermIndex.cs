using System.Runtime.InteropServices;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>The terms of one side by what a term of the other side must share with them to be worth comparing: the key or a trait.</summary>
internal sealed class TermIndex
{
    private const int None = -1;

    private readonly Dictionary<string, int> byKey;
    private readonly Dictionary<long, int> byTrait;

    // A trait's holders as a chain: who holds it, and where the next holder stands.
    private readonly List<(int Term, int Next)> holders;

    /// <summary>Indexes the terms of a side.</summary>
    public TermIndex(Term[] terms)
    {
        (byKey, byTrait, holders, Count) = (new(terms.Length, StringComparer.Ordinal), new(2 * terms.Length), new(4 * terms.Length), terms.Length);
        for (var i = 0; i < terms.Length; i++)
        {
            byKey.Add(terms[i].Key, i);
            foreach (var trait in terms[i].Traits)
            {
                ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(byTrait, trait, out var isKnown);
                holders.Add((i, isKnown ? first : None));
                first = holders.Count - 1;
            }
        }
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The term with a key; null where there is none.</summary>
    public int? WithKey(string key) => byKey.TryGetValue(key, out var same) ? same : null;

    /// <summary>The first term on the way through those that have a trait; false where none has.</summary>
    public bool TryFirst(long trait, out (int Term, int Next) holder)
    {
        var isHeld = byTrait.TryGetValue(trait, out var at);
        holder = isHeld ? holders[at] : default;
        return isHeld;
    }

    /// <summary>The next term on that way; false where there is none.</summary>
    public bool TryNext(ref (int Term, int Next) holder)
    {
        var goesOn = holder.Next != None;
        holder = goesOn ? holders[holder.Next] : holder;
        return goesOn;
    }
}

/// <summary>Searches an index. Not safe to use from several threads; several may search one index.</summary>
internal sealed class TermSearch(TermIndex index)
{
    private readonly List<int> found = [];
    private readonly int[] seen = new int[index.Count];
    private int round;

    /// <summary>The terms worth comparing with one of the other side, each once, in no particular order; the list holds until the next call.</summary>
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
            for (var goesOn = index.TryFirst(trait, out var holder); goesOn; goesOn = index.TryNext(ref holder))
            {
                if (seen[holder.Term] != round)
                {
                    seen[holder.Term] = round;
                    found.Add(holder.Term);
                }
            }
        }

        return found;
    }
}
