namespace Briefings.Analysis.Relations;

/// <summary>A sum for each of many positions, of which few are reached. For one thread at a time.</summary>
/// <param name="count">How many positions there are.</param>
internal sealed class Scores(int count)
{
    private readonly double[] sums = new double[count];
    private readonly List<int> reached = [];

    /// <summary>The positions that something was added at, in the order they were reached.</summary>
    public IReadOnlyList<int> Reached => reached;

    /// <summary>The sum at a position.</summary>
    public double this[int position] => sums[position];

    /// <summary>Adds a weight at some positions.</summary>
    /// <param name="positions">The positions.</param>
    /// <param name="weight">Above zero.</param>
    public void Add(ReadOnlySpan<int> positions, double weight)
    {
        foreach (var position in positions)
        {
            if (sums[position] <= 0)
            {
                reached.Add(position);
            }

            sums[position] += weight;
        }
    }

    /// <summary>Begins anew; the cost is that of what was reached.</summary>
    public void Clear()
    {
        foreach (var position in reached)
        {
            sums[position] = 0;
        }

        reached.Clear();
    }
}
