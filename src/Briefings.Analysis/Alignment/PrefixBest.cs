namespace Briefings.Analysis.Alignment;

/// <summary>The best value among the first so many places of a row, kept while values are added: the tree of Fenwick (1994), for maxima.</summary>
internal sealed class PrefixBest
{
    private readonly double[] values;
    private readonly int[] holders;

    /// <summary>An empty row.</summary>
    /// <param name="places">How many places it has.</param>
    public PrefixBest(int places)
    {
        (values, holders) = (new double[places + 1], new int[places + 1]);
        Array.Fill(values, double.NegativeInfinity);
        Array.Fill(holders, -1);
    }

    /// <summary>Adds a value; of equal ones the first added stays.</summary>
    public void Add(int place, double value, int holder)
    {
        for (var at = place + 1; at < values.Length; at += at & -at)
        {
            if (value > values[at])
            {
                (values[at], holders[at]) = (value, holder);
            }
        }
    }

    /// <summary>The best value at a place up to <paramref name="place"/>, and who holds it; negative infinity and -1 where there is none.</summary>
    public (double Value, int Holder) UpTo(int place)
    {
        var best = (Value: double.NegativeInfinity, Holder: -1);
        for (var at = place + 1; at > 0; at -= at & -at)
        {
            if (values[at] > best.Value)
            {
                best = (values[at], holders[at]);
            }
        }

        return best;
    }
}
