using System.Collections.Concurrent;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>What was learned of words as texts have them, so that it is learned once. Safe to use from several threads.</summary>
/// <typeparam name="T">What is learned of a word.</typeparam>
internal sealed class SurfaceMemory<T>
{
    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>An empty memory.</summary>
    public SurfaceMemory() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of some words.</summary>
    /// <param name="surface">The words.</param>
    /// <param name="learn">Learns it where it is not known yet; nothing else may matter to it than the words and <paramref name="from"/>.</param>
    /// <param name="from">What else it is learned from.</param>
    public T Of<TFrom>(ReadOnlySpan<char> surface, Func<string, TFrom, T> learn, TFrom from) =>
        lookup.TryGetValue(surface, out var found) ? found : known.GetOrAdd(surface.ToString(), learn, from);
}
