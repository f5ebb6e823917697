using System.Collections.Concurrent;

namespace Briefings.Site.Pages;

/// <summary>Bytes that several files of a briefing hold, made for the first that asks. Safe to use from several threads.</summary>
internal sealed class SharedBytes
{
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> made = new(StringComparer.Ordinal);

    /// <summary>Those of a briefing.</summary>
    /// <param name="id">The briefing.</param>
    /// <param name="make">Makes them; it has to give the same bytes every time.</param>
    public ReadOnlyMemory<byte> Of(string id, Func<ReadOnlyMemory<byte>> make) => made.GetOrAdd(id, static (_, m) => new(m), make).Value;

    /// <summary>Forgets those of a briefing; they are made again where somebody asks.</summary>
    public void Forget(string id) => made.TryRemove(id, out _);
}
