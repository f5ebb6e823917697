namespace Briefings.Analysis.Alignment;

/// <summary>Shares the work on a long text among the machine's cores. Each share has its own place for what it finds, and the places are
/// read in order, so that the result is the same on any number of cores.</summary>
internal static class SharedWork
{
    /// <summary>Shorter texts are not worth sharing: that costs more than it saves, and a site's briefings keep the cores busy.</summary>
    private const int Fewest = 200;

    private const int MostShares = 4;

    /// <summary>Two things made of texts of some length, at the same time where that is worth it.</summary>
    public static (TLeft Left, TRight Right) Both<TLeft, TRight>(int length, Func<TLeft> left, Func<TRight> right)
    {
        if (length < Fewest || Environment.ProcessorCount == 1)
        {
            return (left(), right());
        }

        var other = Task.Run(right);
        var one = left();
        return (one, other.GetAwaiter().GetResult());
    }

    /// <summary>What is made of each share of so many rows, in the order of the rows.</summary>
    /// <param name="count">How many rows there are.</param>
    /// <param name="make">Makes something of the rows from the first number up to, not with, the second.</param>
    public static T[] Shared<T>(int count, Func<int, int, T> make)
    {
        var shares = count < Fewest ? 1 : Math.Clamp(Environment.ProcessorCount, 1, MostShares);
        if (shares == 1)
        {
            return [make(0, count)];
        }

        var made = new T[shares];
        Parallel.For(0, shares, s => made[s] = make(Start(count, shares, s), Start(count, shares, s + 1)));
        return made;
    }

    private static int Start(int count, int shares, int share) => (int)((long)count * share / shares);
}
