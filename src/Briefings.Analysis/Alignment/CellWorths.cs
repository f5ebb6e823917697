namespace Briefings.Analysis.Alignment;

/// <summary>What the terms that two segments share are worth, from either side together: some rows of the table, moved down step by step.</summary>
internal sealed class CellWorths
{
    private readonly HitRows fromLeft;
    private readonly HitRows fromRight;
    private readonly double[][] rows;
    private readonly int[] read;
    private readonly int[] next;
    private int loaded;

    /// <summary>Prepares a table of which no row is there yet.</summary>
    /// <param name="fromLeft">By left segment: what of it is met on the right.</param>
    /// <param name="fromRight">By right segment: what of it is met on the left.</param>
    /// <param name="depth">How many rows are held.</param>
    /// <param name="first">The first row to hold.</param>
    public CellWorths(HitRows fromLeft, HitRows fromRight, int depth, int first)
    {
        loaded = first;
        (this.fromLeft, this.fromRight) = (fromLeft, fromRight);
        rows = [.. Enumerable.Range(0, depth).Select(_ => new double[fromRight.Count])];
        (read, next) = (new int[fromRight.Count], new int[fromRight.Count]);
        for (var j = 0; j < next.Length; j++)
        {
            read[j] = first == 0 ? 0 : HitRows.FirstAt(fromRight.Of(j), first);
            next[j] = NextLeft(j);
        }
    }

    /// <summary>Holds the rows from a left segment on; never one before an earlier one.</summary>
    public void MoveTo(int left)
    {
        for (; loaded < Math.Min(left + rows.Length, fromLeft.Count); loaded++)
        {
            Load(loaded, Row(loaded));
        }
    }

    /// <summary>The row of a left segment, by right segment.</summary>
    public double[] Row(int left) => rows[left % rows.Length];

    private void Load(int left, double[] row)
    {
        Array.Clear(row);
        foreach (var hit in fromLeft.Of(left))
        {
            row[hit.Far] += hit.Worth;
        }

        for (var j = 0; j < row.Length; j++)
        {
            if (next[j] == left)
            {
                var hits = fromRight.Of(j);
                for (; read[j] < hits.Length && hits[read[j]].Far == left; read[j]++)
                {
                    row[j] += hits[read[j]].Worth;
                }

                next[j] = NextLeft(j);
            }
        }
    }

    private int NextLeft(int right) => fromRight.Of(right) is var hits && read[right] < hits.Length ? hits[read[right]].Far : int.MaxValue;
}
