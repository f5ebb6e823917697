namespace Briefings.Analysis.Alignment;

/// <summary>Reads the table of segments row by row, and finds the beads that start at a cell.</summary>
internal sealed class CellReader
{
    private readonly BeadScorer scorer;
    private readonly GainBound inOrder;
    private readonly GainBound freely;
    private readonly BeadShape[] shapes;
    private readonly NearCells? near;
    private readonly (int Left, int Right) counts;
    private readonly CellWorths cells;
    private readonly MetReader met;
    private readonly double[] worths;
    private readonly int most;
    private int left;

    /// <summary>Prepares reading.</summary>
    /// <param name="scorer">What speaks for a bead.</param>
    /// <param name="inOrder">What beads gain where texts are told in one order.</param>
    /// <param name="freely">What they gain where texts are told freely.</param>
    /// <param name="shapes">The beads to try, the smallest first.</param>
    /// <param name="near">The cells that a bead may start and end in; null for all.</param>
    /// <param name="first">The row to begin with.</param>
    public CellReader(BeadScorer scorer, GainBound inOrder, GainBound freely, BeadShape[] shapes, NearCells? near, int first)
    {
        (this.scorer, this.inOrder, this.freely, this.shapes, this.near) = (scorer, inOrder, freely, shapes, near);
        (counts, most, left) = ((scorer.FromLeft.Hits.Count, scorer.FromRight.Hits.Count), inOrder.MostOnSide, first - 1);
        worths = new double[(most + 1) * (most + 1)];
        met = new(scorer, counts.Right, most, first);
        cells = new(scorer.FromLeft.Hits, scorer.FromRight.Hits, most, first);
    }

    /// <summary>What was found so far.</summary>
    public Candidates Found { get; } = new();

    /// <summary>Goes on to the next row.</summary>
    public void MoveNext()
    {
        left++;
        cells.MoveTo(left);
        met.MoveNext();
    }

    /// <summary>Finds the beads that start at a cell of the row.</summary>
    public void Read(int right)
    {
        SumCells(right);
        var (leftRoom, rightRoom) = (counts.Left - left, counts.Right - right);
        var lefts = scorer.Lengths.Left.From(left);
        var rights = scorer.Lengths.Right.From(right);
        for (var s = 0; s < shapes.Length; s++)
        {
            var shape = shapes[s];
            if (shape.Left <= leftRoom && shape.Right <= rightRoom)
            {
                var length = scorer.Lengths.Gain(lefts[shape.Left - 1], rights[shape.Right - 1]);
                if (length >= GainBound.LeastLength || shape.Left + shape.Right == 2)
                {
                    Try(new(left, right, shape), s, length);
                }
            }
        }
    }

    private void Try(BeadSpan span, int shape, double length)
    {
        var worth = worths[(span.Shape.Left * (most + 1)) + span.Shape.Right];
        var (mostInOrder, mostFreely) = (inOrder.Most(span, worth, length), freely.Most(span, worth, length));
        var mayGain = (InOrder: inOrder.MayGain(mostInOrder, shape), Freely: freely.MayGain(mostFreely, shape));
        if (mayGain.Freely || (mayGain.InOrder && near is not null))
        {
            Look(span, shape, worth, length, mayGain);
        }
        else if (mayGain.InOrder)
        {
            Found.Open.Add(new(span, inOrder.Prior(shape), mostInOrder, length));
        }
    }

    private void Look(BeadSpan span, int shape, double worth, double length, (bool InOrder, bool Freely) mayGain)
    {
        if (near?.Contains(span.LeftEnd - 1, span.RightEnd - 1) is false)
        {
            return;
        }

        // Where no cell is worth anything, no term is met.
        var (terms, likelihood) = (worth > 0 ? met.Of(span) : default, Math.Exp(length));
        if (mayGain.InOrder && inOrder.Gain(span, terms, likelihood) is var gain && gain + inOrder.Prior(shape) > 0)
        {
            Found.Open.Add(OpenBead.Known(span, inOrder.Prior(shape), gain));
        }

        if (mayGain.Freely && freely.Gain(span, terms, likelihood) is var free && free + freely.Prior(shape) > 0)
        {
            Found.Freely.Add(new(span, free));
        }
    }

    /// <summary>What the cells of every bead that starts here are worth together, by its shape.</summary>
    private void SumCells(int right)
    {
        var width = most + 1;
        for (var l = 1; l <= Math.Min(most, counts.Left - left); l++)
        {
            var (row, sum) = (cells.Row(left + l - 1), 0.0);
            for (var r = 1; r <= Math.Min(width - l, counts.Right - right); r++)
            {
                sum += row[right + r - 1];
                worths[(l * width) + r] = worths[((l - 1) * width) + r] + sum;
            }
        }
    }
}
