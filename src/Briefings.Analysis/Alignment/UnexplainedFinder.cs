using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Finds the words of a bead that nothing on its other side explains.</summary>
internal sealed class UnexplainedFinder(Side left, Side right, TermLink[][] links)
{
    /// <summary>The words of a bead, ordinally.</summary>
    public UnexplainedWords Of(BeadSpan bead)
    {
        var lefts = Terms(left, bead.Left, bead.Shape.Left);
        var rights = Terms(right, bead.Right, bead.Shape.Right);
        var explained = lefts.SelectMany(t => links[t].Where(l => rights.Contains(l.Other)).Select(l => (Left: t, Right: l.Other))).ToArray();
        lefts.ExceptWith(explained.Select(e => e.Left));
        rights.ExceptWith(explained.Select(e => e.Right));
        return new(Words(left, lefts), Words(right, rights));
    }

    private static HashSet<int> Terms(Side side, int from, int count) => [.. Enumerable.Range(from, count).SelectMany(i => side.Bags[i])];

    private static ImmutableArray<string> Words(Side side, HashSet<int> terms) =>
        [.. terms.Where(t => side.Terms[t].IsVerbal).Select(t => side.Terms[t].Key).Order(StringComparer.Ordinal)];
}
