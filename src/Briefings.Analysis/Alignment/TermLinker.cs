using Briefings.Analysis.Alignment.Scripts;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Finds which terms of two sides may tell the same: equal ones, cognates, names that sound alike, words of one meaning.</summary>
/// <remarks>Only terms that share a key (their first letters, their first consonants, a concept) are compared, so that the cost stays
/// near the number of terms.</remarks>
internal sealed class TermLinker(AlignmentWeights weights)
{
    private const int PrefixLetters = 3;
    private const int SkeletonLetters = 2;
    private const int ShortestSound = 3;

    /// <summary>By left term: its links, by the right term's index.</summary>
    public TermLink[][] Link(Side left, Side right)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < right.Terms.Length; i++)
        {
            foreach (var key in Keys(right.Terms[i]))
            {
                if (!index.TryGetValue(key, out var terms))
                {
                    index.Add(key, terms = []);
                }

                terms.Add(i);
            }
        }

        return [.. left.Terms.Select(t => LinksOf(t, right.Terms, index))];
    }

    private TermLink[] LinksOf(Term term, Term[] others, Dictionary<string, List<int>> index)
    {
        var candidates = new SortedSet<int>();
        foreach (var key in Keys(term))
        {
            if (index.TryGetValue(key, out var terms))
            {
                candidates.UnionWith(terms);
            }
        }

        return [.. candidates.Select(c => Compare(term, others[c], c)).Where(l => l.Strength > 0)];
    }

    private static IEnumerable<string> Keys(Term term)
    {
        yield return "=" + term.Key;
        foreach (var concept in term.Concepts)
        {
            yield return "c" + concept.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        foreach (var spelling in term.Spellings)
        {
            if (spelling.Length > PrefixLetters)
            {
                yield return "p" + spelling[..PrefixLetters];
            }

            if (Skeleton.Of(spelling) is { Length: >= SkeletonLetters } skeleton)
            {
                yield return "s" + skeleton[..SkeletonLetters];
            }
        }
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
            return a.Key.Length > PrefixLetters || a.Kind == TermKind.Name ? 1 : 0.7;
        }

        if (a.Script != ScriptClass.Latin || Math.Min(a.Key.Length, b.Key.Length) <= PrefixLetters)
        {
            return 0;
        }

        var shared = a.Key.AsSpan().CommonPrefixLength(b.Key);
        var likeness = Resemblance.OfSpelling(a.Key, b.Key);
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
