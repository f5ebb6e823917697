namespace Briefings.Analysis.Alignment;

/// <summary>Finds the beads that may be part of the alignment: all of them in short texts; in long ones those whose segments share
/// the most, and those near a draft.</summary>
internal sealed class CandidateFinder(AlignmentWeights weights, int leftCount, int rightCount)
{
    private const int AllCells = 40_000;
    private const int Band = 5;

    private readonly BeadShape[] shapes = BeadShape.UpTo(weights.MostInBead, weights.MostOnBothSides);

    /// <summary>The candidates for either way of telling, by their left start, then their right start. A bead that gains nothing is
    /// none: its segments may as well stay alone.</summary>
    /// <param name="scorer">What speaks for them.</param>
    /// <param name="draft">What an earlier pass found, by the left side; null in the first pass.</param>
    public Candidates Find(BeadScorer scorer, IReadOnlyList<BeadCandidate>? draft)
    {
        var near = (long)leftCount * rightCount <= AllCells ? null : Near(scorer, draft);
        var all = Enumerable.Range(0, near is null ? rightCount : 0).ToArray();
        var (inOrder, freely) = (Bound(weights.InOrder, scorer), Bound(weights.Freely, scorer));
        var shares = SharedWork.Shared(leftCount, (from, to) =>
        {
            var reader = new CellReader(scorer, inOrder, freely, shapes, near, from);
            for (var i = from; i < to; i++)
            {
                reader.MoveNext();
                foreach (var j in near is null ? all : near.Row(i))
                {
                    reader.Read(j);
                }
            }

            return reader.Found;
        });
        var found = Candidates.Joined(shares);
        Decide(found, new(scorer, inOrder), isSparse: near is not null);
        return found;
    }

    private GainBound Bound(Telling telling, BeadScorer scorer) => new(telling, scorer, shapes, weights.MostInBead - 1);

    /// <summary>Takes those over that can be part of the best chain. Of long texts all of those that were looked at: they are few enough, and
    /// the whole table of cells is too large.</summary>
    private void Decide(Candidates found, BeadGauge gauge, bool isSparse)
    {
        if (!isSparse)
        {
            new ChainPruner(leftCount, rightCount, weights.InOrder, gauge.Of).Prune(found.Open.Items, found.InOrder);
            return;
        }

        foreach (var bead in found.Open.Items)
        {
            found.InOrder.Add(new(bead.Span, bead.Most));
        }
    }

    private NearCells Near(BeadScorer scorer, IReadOnlyList<BeadCandidate>? draft) =>
        new(draft is null ? scorer.Promising() : scorer.Promising().Concat(AlongDraft(draft)), leftCount);

    /// <summary>The cells about the straight lines between the draft's beads.</summary>
    private IEnumerable<(int Left, int Right)> AlongDraft(IReadOnlyList<BeadCandidate> draft)
    {
        var (fromLeft, fromRight) = (0, 0);
        foreach (var to in draft.OrderBy(d => d.Span.Left).Select(d => (d.Span.Left, d.Span.Right)).Append((Left: leftCount, Right: rightCount)))
        {
            for (var i = fromLeft; i < to.Left; i++)
            {
                var middle = fromRight + (int)((long)(to.Right - fromRight) * (i - fromLeft) / Math.Max(1, to.Left - fromLeft));
                for (var j = Math.Max(0, middle - Band); j <= Math.Min(rightCount - 1, middle + Band); j++)
                {
                    yield return (i, j);
                }
            }

            (fromLeft, fromRight) = (to.Left, to.Right);
        }
    }
}
