namespace Briefings.Analysis.Alignment;

/// <summary>The best value among the first so many places of a row, kept while values are added: the tree of Fenwick (1994), for maxima.</summary>
internal sealed class PrefixBest
{
    private static readonly (double Value, int Holder) None = (double.NegativeInfinity, -1);

    private readonly (double Value, int Holder)[] best;

    /// <summary>An empty row.</summary>
    /// <param name="places">How many places it has.</param>
    public PrefixBest(int places)
    {
        best = new (double, int)[places + 1];
        Array.Fill(best, None);
    }

    /// <summary>Adds a value; of equal ones the first added stays.</summary>
    public void Add(int place, double value, int holder)
    {
        for (var at = place + 1; at < best.Length; at += at & -at)
        {
            if (value > best[at].Value)
            {
                best[at] = (value, holder);
            }
        }
    }

    /// <summary>The best value at a place up to <paramref name="place"/>, and who holds it; negative infinity and -1 where there is none.</summary>
    public (double Value, int Holder) UpTo(int place)
    {
        var found = None;
        for (var at = place + 1; at > 0; at -= at & -at)
        {
            found = best[at].Value > found.Value ? best[at] : found;
        }

        return found;
    }
}
