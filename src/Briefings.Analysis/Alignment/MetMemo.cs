namespace Briefings.Analysis.Alignment;

/// <summary>Remembers what a table's windows are worth, since neighbouring beads ask for the same ones.</summary>
internal sealed class MetMemo
{
    private readonly HitTable table;
    private readonly int most;
    private readonly double[] values;
    private readonly int[] strongest;
    private readonly List<int> filled = [];

    /// <summary>An empty memory.</summary>
    /// <param name="table">What is asked.</param>
    /// <param name="places">How many places there are to remember at.</param>
    /// <param name="most">The most far segments in a window.</param>
    /// <param name="strongest">Room for each term of the table's near side.</param>
    public MetMemo(HitTable table, int places, int most, int[] strongest)
    {
        (this.table, this.most, this.strongest, values) = (table, most, strongest, new double[places * most]);
        Array.Fill(values, double.NaN);
    }

    /// <summary>As <see cref="HitTable.Met"/>.</summary>
    /// <param name="place">Where to remember it: one place for one near segment and start.</param>
    /// <param name="near">The near segment.</param>
    /// <param name="from">The first far segment.</param>
    /// <param name="count">How many far segments.</param>
    public double Met(int place, int near, int from, int count)
    {
        var at = (place * most) + count - 1;
        if (double.IsNaN(values[at]))
        {
            values[at] = table.Met(near, from, count, strongest);
            filled.Add(at);
        }

        return values[at];
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
}
