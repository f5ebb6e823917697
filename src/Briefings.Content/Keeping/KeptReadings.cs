using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.Reading;
using Briefings.Model.Bytes;

namespace Briefings.Content.Keeping;

/// <summary>What was read of briefings in an earlier run, of which nothing has changed since that their reading depends on: their own
/// files, and the site's settings. Their texts are read when somebody asks for them.</summary>
/// <param name="folders">By the name of a briefing's folder: what <see cref="Sites.ReadMemory.Pack"/> gave for it.</param>
public sealed class KeptReadings(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> folders)
{
    /// <summary>Nothing known.</summary>
    public static KeptReadings Nothing { get; } = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty);

    /// <summary>What was read of a briefing's folder; null where that is not known.</summary>
    internal ReadBriefing? Find(InputFile folder) =>
        Bytes(folder.Name) is { } bytes ? Unpacker.TryRead(bytes, u => PackedReading.Read(u, folder)) : null;

    /// <summary>The same as bytes.</summary>
    internal ReadOnlyMemory<byte>? Bytes(string name) => folders.TryGetValue(name, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?);
}
