using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Finds which terms of two sides may tell the same: equal ones, cognates, names that sound alike, words of one meaning.</summary>
/// <remarks>Only terms that <see cref="TermIndex"/> brings together are compared, so that the cost stays near the number of terms.
/// Not safe to use from several threads.</remarks>
internal sealed class TermLinker(AlignmentWeights weights)
{
    private const int ShortWord = 3;
    private const int ShortestSound = 3;

    private readonly SpellingTable spelt = new();
    private readonly List<TermLink> links = [];

    /// <summary>By left term: its links, by the right term's index.</summary>
    public static TermLink[][] Link(Side left, Side right, AlignmentWeights weights)
    {
        var index = new TermIndex(right.Terms);
        var shares = SharedWork.Shared(left.Terms.Length, (from, to) => new TermLinker(weights).Link(left.Terms.AsSpan(from..to), right.Terms, index));
        return shares is [var all] ? all : [.. shares.SelectMany(s => s)];
    }

    private TermLink[][] Link(ReadOnlySpan<Term> terms, Term[] others, TermIndex index)
    {
        var (linked, search) = (new TermLink[terms.Length][], new TermSearch(index));
        for (var t = 0; t < terms.Length; t++)
        {
            linked[t] = LinksOf(terms[t], others, search);
        }

        return linked;
    }

    private TermLink[] LinksOf(Term term, Term[] others, TermSearch search)
    {
        links.Clear();
        spelt.Set(term.Key);
        foreach (var other in search.Candidates(term))
        {
            if (Compare(term, others[other], other) is { Strength: > 0 } link)
            {
                links.Add(link);
            }
        }

        links.Sort((a, b) => a.Other.CompareTo(b.Other));
        return [.. links];
    }

    private TermLink Compare(Term a, Term b, int other)
    {
        if (!a.IsVerbal || !b.IsVerbal)
        {
            return string.Equals(a.Key, b.Key, StringComparison.Ordinal) ? new(other, 1, KindOf(a)) : default;
        }

        var look = a.Script == b.Script ? Spelling(a, b) : Sound(a, b);
        var meaning = Meaning(a.Concepts, b.Concepts);
        return meaning > look
            ? new(other, meaning, EvidenceKind.Lexicon)
            : new(other, look, a.Kind == TermKind.Name && b.Kind == TermKind.Name || a.Script != b.Script ? EvidenceKind.Name : EvidenceKind.Cognate);
    }

    private static EvidenceKind KindOf(Term term) => term.Kind == TermKind.Entity ? EvidenceKind.Entity : EvidenceKind.Figure;

    private double Spelling(Term a, Term b)
    {
        if (string.Equals(a.Key, b.Key, StringComparison.Ordinal))
        {
            return a.Key.Length > ShortWord || a.Kind == TermKind.Name ? 1 : 0.7;
        }

        if (a.Script != ScriptClass.Latin || Math.Min(a.Key.Length, b.Key.Length) <= ShortWord)
        {
            return 0;
        }

        // The likeness cannot exceed the ratio of the lengths.
        var ratio = (double)Math.Min(a.Key.Length, b.Key.Length) / Math.Max(a.Key.Length, b.Key.Length);
        var shared = a.Key.AsSpan().CommonPrefixLength(b.Key);
        var likeness = ratio < weights.LeastLikeness ? 0 : spelt.LikenessTo(b.Key);
        if (shared >= 4)
        {
            likeness = Math.Max(likeness, Math.Min(0.9, 0.6 + (0.1 * (shared - 4)) - (0.02 * Math.Abs(a.Key.Length - b.Key.Length))));
        }

        return likeness < weights.LeastLikeness ? 0 : Math.Min(1, 0.3 + (0.7 * (likeness - weights.LeastLikeness) / (0.9 - weights.LeastLikeness)));
    }

    private double Sound(Term a, Term b)
    {
        // Across scripts only names keep their sound, and only the Latin side shows by its capital which words are names.
        if ((a.Script == ScriptClass.Latin && a.Kind != TermKind.Name) || (b.Script == ScriptClass.Latin && b.Kind != TermKind.Name))
        {
            return 0;
        }

        var best = 0.0;
        foreach (var x in a.Spellings)
        {
            foreach (var y in b.Spellings)
            {
                if (Math.Min(x.Length, y.Length) >= ShortestSound)
                {
                    best = Math.Max(best, Resemblance.OfSound(x, y));
                }
            }
        }

        return best < weights.LeastSound ? 0 : Math.Min(1, 0.3 + (0.7 * (best - weights.LeastSound) / (0.9 - weights.LeastSound)));
    }

    private static double Meaning(Concept[] a, Concept[] b)
    {
        var best = 0.0;
        foreach (var x in a)
        {
            foreach (var y in b)
            {
                if (x.Id == y.Id)
                {
                    best = Math.Max(best, x.Strength * y.Strength);
                }
            }
        }

        return best;
    }
}
