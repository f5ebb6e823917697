namespace Briefings.Analysis.Alignment;

/// <summary>Finds the beads that may be part of the alignment: all of them in short texts; in long ones those whose segments share
/// the most, and those near a draft.</summary>
internal sealed class CandidateFinder(AlignmentWeights weights, int leftCount, int rightCount)
{
    private const int AllCells = 40_000;
    private const int Band = 6;
    private const double LeastLength = -3;

    private readonly BeadShape[] shapes = BeadShape.UpTo(weights.MostInBead);

    /// <summary>The candidates, by their left start, then their right start.</summary>
    /// <param name="scorer">What speaks for them.</param>
    /// <param name="draft">What an earlier pass found, in the left side's order; empty where there was none.</param>
    public List<BeadCandidate> Find(BeadScorer scorer, IReadOnlyList<BeadCandidate> draft)
    {
        var candidates = new List<BeadCandidate>();
        var near = (long)leftCount * rightCount <= AllCells ? null : Near(scorer, draft);
        for (var i = 0; i < leftCount; i++)
        {
            foreach (var j in near is null ? Enumerable.Range(0, rightCount) : near[i])
            {
                AddAt(candidates, scorer, i, j);
            }
        }

        return candidates;
    }

    private void AddAt(List<BeadCandidate> candidates, BeadScorer scorer, int i, int j)
    {
        foreach (var shape in shapes)
        {
            if (i + shape.Left > leftCount || j + shape.Right > rightCount)
            {
                continue;
            }

            var span = new BeadSpan(i, j, shape);
            var length = scorer.Length(span);
            if (shape.Left + shape.Right == 2 || length > LeastLength)
            {
                candidates.Add(new(span, scorer.Words(span) + length));
            }
        }
    }

    private SortedSet<int>[] Near(BeadScorer scorer, IReadOnlyList<BeadCandidate> draft)
    {
        var near = Enumerable.Range(0, leftCount).Select(_ => new SortedSet<int>()).ToArray();
        foreach (var (i, j) in scorer.Promising())
        {
            near[i].Add(j);
        }

        AddBand(near, draft);
        return near;
    }

    /// <summary>Adds the cells about the straight lines between the draft's beads.</summary>
    private void AddBand(SortedSet<int>[] near, IReadOnlyList<BeadCandidate> draft)
    {
        var (fromLeft, fromRight) = (0, 0);
        foreach (var to in draft.Select(d => (d.Span.Left, d.Span.Right)).Append((Left: leftCount, Right: rightCount)))
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
