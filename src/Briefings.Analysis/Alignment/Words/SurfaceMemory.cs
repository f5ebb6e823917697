namespace Briefings.Analysis.Alignment.Words;

/// <summary>What was learned of words as texts have them, so that it is learned once. Safe to use from several threads.</summary>
/// <remarks>Every word of every text is looked up here, and nearly each is known: a table that is read without a lock and without a comparer
/// in between takes a third of the time of a concurrent dictionary.</remarks>
/// <typeparam name="T">What is learned of a word.</typeparam>
internal sealed class SurfaceMemory<T>
    where T : class
{
    private readonly Lock adding = new();
    private Entry?[] chains = new Entry?[1024];
    private int count;

    /// <summary>What is known of some words.</summary>
    /// <param name="surface">The words.</param>
    /// <param name="learn">Learns it where it is not known yet; nothing else may matter to it than the words and <paramref name="from"/>.</param>
    /// <param name="from">What else it is learned from.</param>
    public T Of<TFrom>(ReadOnlySpan<char> surface, Func<string, TFrom, T> learn, TFrom from)
    {
        var hash = string.GetHashCode(surface, StringComparison.Ordinal);
        return Find(Volatile.Read(ref chains), surface, hash) ?? Add(surface, hash, learn(surface.ToString(), from));
    }

    private static T? Find(Entry?[] chains, ReadOnlySpan<char> surface, int hash)
    {
        for (var entry = chains[hash & (chains.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && surface.SequenceEqual(entry.Surface))
            {
                return entry.Learned;
            }
        }

        return null;
    }

    private T Add(ReadOnlySpan<char> surface, int hash, T learned)
    {
        lock (adding)
        {
            if (Find(chains, surface, hash) is { } known)
            {
                return known;
            }

            if (count++ == chains.Length)
            {
                Volatile.Write(ref chains, Longer(chains));
            }

            Put(chains, new(surface.ToString(), hash, learned, null));
            return learned;
        }
    }

    // Who reads the former chains meanwhile finds all that was in them.
    private static Entry?[] Longer(Entry?[] chains)
    {
        var longer = new Entry?[2 * chains.Length];
        foreach (var chain in chains)
        {
            for (var entry = chain; entry is not null; entry = entry.Next)
            {
                Put(longer, entry);
            }
        }

        return longer;
    }

    private static void Put(Entry?[] chains, Entry entry)
    {
        ref var chain = ref chains[entry.Hash & (chains.Length - 1)];
        Volatile.Write(ref chain, entry with { Next = chain });
    }

    private sealed record Entry(string Surface, int Hash, T Learned, Entry? Next);
}
