using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Finds the words of a bead that nothing on its other side explains.</summary>
internal sealed class UnexplainedFinder(Side left, Side right, TermLink[][] links)
{
    private readonly HashSet<int> lefts = [];
    private readonly HashSet<int> rights = [];
    private readonly HashSet<int> explained = [];

    /// <summary>The words of a bead, ordinally.</summary>
    public UnexplainedWords Of(BeadSpan bead)
    {
        Fill(lefts, left, bead.Left, bead.LeftEnd);
        Fill(rights, right, bead.Right, bead.RightEnd);
        explained.Clear();
        lefts.RemoveWhere(IsExplained);
        rights.ExceptWith(explained);
        return new(Words(left, lefts), Words(right, rights));
    }

    /// <summary>Whether a left term is linked with one of the right side; those it is linked with are explained too.</summary>
    private bool IsExplained(int term)
    {
        var isExplained = false;
        foreach (var link in links[term])
        {
            if (rights.Contains(link.Other))
            {
                explained.Add(link.Other);
                isExplained = true;
            }
        }

        return isExplained;
    }

    private static void Fill(HashSet<int> terms, Side side, int from, int end)
    {
        terms.Clear();
        for (var i = from; i < end; i++)
        {
            terms.UnionWith(side.Bags[i]);
        }
    }

    private static ImmutableArray<string> Words(Side side, HashSet<int> terms)
    {
        var words = new List<string>(terms.Count);
        foreach (var term in terms)
        {
            if (side.Terms[term].IsVerbal)
            {
                words.Add(side.Terms[term].Key);
            }
        }

        words.Sort(StringComparer.Ordinal);
        return [.. words];
    }
}
