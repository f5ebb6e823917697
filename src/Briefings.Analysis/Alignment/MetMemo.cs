namespace Briefings.Analysis.Alignment;

/// <summary>Remembers what a table's windows are worth, since neighbouring beads ask for the same ones.</summary>
internal sealed class MetMemo
{
    private readonly HitTable table;
    private readonly int most;
    private readonly double[] values;
    private readonly int[] strongest;
    private readonly int[] starts;
    private readonly List<int> filled = [];

    /// <summary>An empty memory.</summary>
    /// <param name="table">What is asked.</param>
    /// <param name="places">How many places there are to remember at.</param>
    /// <param name="most">The most far segments in a window.</param>
    /// <param name="strongest">Room for each term of the table's near side.</param>
    public MetMemo(HitTable table, int places, int most, int[] strongest)
    {
        (this.table, this.most, this.strongest) = (table, most, strongest);
        (values, starts) = (new double[places * most], new int[table.Hits.Count]);
        Array.Fill(values, double.NaN);
    }

    /// <summary>As <see cref="HitTable.Met"/>.</summary>
    /// <param name="place">Where to remember it: one place for one near segment and start.</param>
    /// <param name="near">The near segment.</param>
    /// <param name="from">The first far segment.</param>
    /// <param name="count">How many far segments.</param>
    public double Met(int place, int near, int from, int count)
    {
        ref var value = ref values[(place * most) + count - 1];
        if (double.IsNaN(value))
        {
            value = table.Met(Window(near, from, count), count, strongest);
            filled.Add((place * most) + count - 1);
        }

        return value;
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        foreach (var at in filled)
        {
            values[at] = double.NaN;
        }

        filled.Clear();
    }

    /// <summary>The near segment's hits in those far ones, searched from where the last window began: the next one is mostly near it.</summary>
    private ReadOnlySpan<Hit> Window(int near, int from, int count)
    {
        var hits = table.Hits.Of(near);
        ref var start = ref starts[near];
        start = start > 0 && hits[start - 1].Far >= from ? 0 : start;
        while (start < hits.Length && hits[start].Far < from)
        {
            start++;
        }

        var end = start;
        while (end < hits.Length && hits[end].Far < from + count)
        {
            end++;
        }

        return hits[start..end];
    }
}
