namespace Briefings.Analysis.Alignment;

/// <summary>Finds the beads that may be part of the best chain, and looks closely at no others.</summary>
/// <remarks>
/// Coarse-to-fine dynamic programming (Raphael 2001): with what each bead gains at most, walking over the cells from the end gives a bound on what
/// is to be gained from each, and the chain that reaches it. What that chain really gains, the best one gains at least. So a bead is only
/// looked at closely where what is gained up to it, by it at most, and behind it at most, comes to no less. All chains that may be the best are kept,
/// and with them whatever decides between equal ones.
/// </remarks>
/// <param name="leftCount">How many segments the left side has.</param>
/// <param name="rightCount">How many the right side has.</param>
/// <param name="telling">What to expect.</param>
/// <param name="gain">What a bead gains beyond its prior.</param>
internal sealed class ChainPruner(int leftCount, int rightCount, Telling telling, Func<OpenBead, double> gain)
{
    private const int None = -1;

    private readonly int width = rightCount + 1;

    /// <summary>The beads that may be part of the best chain, with what they gain; none that gains nothing.</summary>
    /// <param name="open">By their left start, then their right start; is filled with what is found out.</param>
    /// <param name="kept">Where to add them, in the same order.</param>
    public void Prune(Span<OpenBead> open, PooledList<BeadCandidate> kept)
    {
        using var ahead = PooledList<double>.OfLength((leftCount + 1) * width);
        using var next = PooledList<int>.OfLength((leftCount + 1) * width);
        LookAhead(open, ahead.Items, next.Items);
        Keep(open, ahead.Items, Least(open, ahead.Items, next.Items) - GainBound.Rounding, kept);
    }

    /// <summary>By cell: what is gained from there on at most, and the bead that starts there on the way to it.</summary>
    private void LookAhead(ReadOnlySpan<OpenBead> open, Span<double> ahead, Span<int> next)
    {
        ahead.Clear();
        var bead = open.Length - 1;
        for (var left = leftCount - 1; left >= 0; left--)
        {
            for (var cell = (left * width) + rightCount - 1; cell >= left * width; cell--)
            {
                (ahead[cell], next[cell]) = (Math.Max(ahead[cell + width], ahead[cell + 1]), None);
                for (; bead >= 0 && Start(open[bead].Span) == cell; bead--)
                {
                    var most = open[bead].Most + open[bead].Prior + ahead[End(open[bead].Span)];
                    if (most > ahead[cell])
                    {
                        (ahead[cell], next[cell]) = (most, bead);
                    }
                }
            }
        }
    }

    /// <summary>What the best chain gains at least: what the most promising one does.</summary>
    private double Least(Span<OpenBead> open, ReadOnlySpan<double> ahead, ReadOnlySpan<int> next)
    {
        // Whatever is passed over: no more than all segments.
        var gained = -telling.Skip * (leftCount + rightCount);
        var (left, right) = (0, 0);
        while (left < leftCount && right < rightCount)
        {
            var cell = (left * width) + right;
            if (next[cell] is >= 0 and var bead)
            {
                gained += Math.Max(0, Known(ref open[bead]));
                (left, right) = (open[bead].Span.LeftEnd, open[bead].Span.RightEnd);
            }
            else
            {
                (left, right) = ahead[cell + width] >= ahead[cell + 1] ? (left + 1, right) : (left, right + 1);
            }
        }

        return gained;
    }

    private void Keep(Span<OpenBead> open, ReadOnlySpan<double> ahead, double least, PooledList<BeadCandidate> kept)
    {
        using var room = PooledList<double>.OfLength(ahead.Length);
        var behind = room.Items;
        behind.Clear();
        var bead = 0;
        for (var left = 0; left < leftCount; left++)
        {
            for (var cell = left * width; cell < (left * width) + rightCount; cell++)
            {
                behind[cell] = Math.Max(behind[cell], Math.Max(left > 0 ? behind[cell - width] : 0, cell > left * width ? behind[cell - 1] : 0));
                for (; bead < open.Length && Start(open[bead].Span) == cell; bead++)
                {
                    ref var found = ref open[bead];
                    var others = behind[cell] + ahead[End(found.Span)];
                    if (others + found.Most + found.Prior >= least && Known(ref found) is > 0 and var gains && others + gains >= least)
                    {
                        kept.Add(new(found.Span, found.Most));
                        ref var end = ref behind[End(found.Span)];
                        end = Math.Max(end, behind[cell] + gains);
                    }
                }
            }
        }
    }

    /// <summary>What a bead gains with its prior; looked at closely if it was not yet.</summary>
    private double Known(ref OpenBead bead)
    {
        bead = bead.IsKnown ? bead : OpenBead.Known(bead.Span, bead.Prior, gain(bead));
        return bead.Most + bead.Prior;
    }

    private int Start(BeadSpan span) => (span.Left * width) + span.Right;

    private int End(BeadSpan span) => (span.LeftEnd * width) + span.RightEnd;
}
