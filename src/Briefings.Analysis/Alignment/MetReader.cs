namespace Briefings.Analysis.Alignment;

/// <summary>Reads which terms are met in the beads that start at a left segment, one left segment after the other.</summary>
internal sealed class MetReader
{
    private readonly MetMemo[] forth;
    private readonly MetMemo back;
    private int left;

    /// <summary>Prepares reading.</summary>
    /// <param name="scorer">What is known of the segments.</param>
    /// <param name="rightCount">How many right segments there are.</param>
    /// <param name="most">The most segments on a side of a bead.</param>
    /// <param name="first">The left segment to begin with.</param>
    public MetReader(BeadScorer scorer, int rightCount, int most, int first)
    {
        left = first - 1;
        var room = new int[scorer.FromLeft.TermCount];
        forth = [.. Enumerable.Range(0, most).Select(_ => new MetMemo(scorer.FromLeft, rightCount, most, room))];
        back = new(scorer.FromRight, rightCount, most, new int[scorer.FromRight.TermCount]);
    }

    /// <summary>Goes on to the next left segment.</summary>
    public void MoveNext()
    {
        left++;
        back.Forget();
        forth[(left + forth.Length - 1) % forth.Length].Forget();
    }

    /// <summary>What those of a bead's terms are worth.</summary>
    /// <param name="bead">A bead that starts at the left segment.</param>
    public MetTerms Of(BeadSpan bead)
    {
        var (metForth, metBack) = (0.0, 0.0);
        var at = left % forth.Length;
        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            metForth += forth[at].Met(bead.Right, i, bead.Right, bead.Shape.Right);
            at = at + 1 == forth.Length ? 0 : at + 1;
        }

        for (var j = bead.Right; j < bead.RightEnd; j++)
        {
            metBack += back.Met(j, j, bead.Left, bead.Shape.Left);
        }

        return new(metForth, metBack);
    }
}
