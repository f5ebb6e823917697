namespace Briefings.Analysis.Alignment;

/// <summary>Finds the beads that may be part of the alignment: all of them in short texts; in long ones those whose segments share
/// the most, and those near a draft.</summary>
internal sealed class CandidateFinder(AlignmentWeights weights, int leftCount, int rightCount)
{
    private const int AllCells = 40_000;
    private const int Band = 5;
    private const double LeastLength = -3;

    private readonly BeadShape[] shapes = BeadShape.UpTo(weights.MostInBead, weights.MostOnBothSides);

    /// <summary>The candidates for either way of telling, by their left start, then their right start. A bead that gains nothing is
    /// none: its segments may as well stay alone.</summary>
    /// <param name="scorer">What speaks for them.</param>
    /// <param name="draft">What an earlier pass found, by the left side; null in the first pass.</param>
    public Candidates Find(BeadScorer scorer, IReadOnlyList<BeadCandidate>? draft)
    {
        var candidates = new Candidates([], []);
        var near = (long)leftCount * rightCount <= AllCells ? null : Near(scorer, draft);
        for (var i = 0; i < leftCount; i++)
        {
            foreach (var j in near is null ? Enumerable.Range(0, rightCount) : near[i])
            {
                AddAt(candidates, scorer, i, j, near);
            }
        }

        return candidates;
    }

    private void AddAt(Candidates candidates, BeadScorer scorer, int i, int j, SortedSet<int>[]? near)
    {
        foreach (var shape in shapes)
        {
            var (lastLeft, lastRight) = (i + shape.Left - 1, j + shape.Right - 1);
            if (lastLeft >= leftCount || lastRight >= rightCount || near?[lastLeft].Contains(lastRight) is false)
            {
                continue;
            }

            var span = new BeadSpan(i, j, shape);
            var length = scorer.Length(span);
            if (shape.Left + shape.Right > 2 && length < LeastLength)
            {
                continue;
            }

            var parts = scorer.Parts(span, length);
            Add(candidates.InOrder, span, parts, weights.InOrder);
            Add(candidates.Freely, span, parts, weights.Freely);
        }
    }

    private static void Add(List<BeadCandidate> candidates, BeadSpan span, BeadParts parts, Telling telling)
    {
        var gain = telling.Gain(parts);
        if (gain + telling.Prior(span.Shape) > 0)
        {
            candidates.Add(new(span, gain));
        }
    }

    private SortedSet<int>[] Near(BeadScorer scorer, IReadOnlyList<BeadCandidate>? draft)
    {
        var near = Enumerable.Range(0, leftCount).Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (i, j) in scorer.Promising())
        {
            near[i].Add(j);
        }

        if (draft is not null)
        {
            AddBand(near, draft);
        }

        return near;
    }

    /// <summary>Adds the cells about the straight lines between the draft's beads.</summary>
    private void AddBand(SortedSet<int>[] near, IReadOnlyList<BeadCandidate> draft)
    {
        var (fromLeft, fromRight) = (0, 0);
        foreach (var to in draft.OrderBy(d => d.Span.Left).Select(d => (d.Span.Left, d.Span.Right)).Append((Left: leftCount, Right: rightCount)))
        {
            for (var i = fromLeft; i < to.Left; i++)
            {
                var middle = fromRight + (int)((long)(to.Right - fromRight) * (i - fromLeft) / Math.Max(1, to.Left - fromLeft));
                for (var j = Math.Max(0, middle - Band); j <= Math.Min(rightCount - 1, middle + Band); j++)
                {
                    near[i].Add(j);
                }
            }

            (fromLeft, fromRight) = (to.Left, to.Right);
        }
    }
}
