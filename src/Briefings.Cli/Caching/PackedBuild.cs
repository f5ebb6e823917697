using System.Runtime.InteropServices;
using System.Text;
using Briefings.Cli.Sites;
using Briefings.Model.Sites;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>What a build found, as bytes.</summary>
internal static class PackedBuild
{
    /// <summary>All of it but the digests of the files as they were.</summary>
    public static byte[] Pack(FormerBuild build)
    {
        using var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes, Encoding.UTF8);
        output.Write(WordCache.ToText(build.Words));
        output.WriteAll([.. build.Briefings], static (o, known) =>
        {
            o.Write(known.Key);
            o.Write(known.Value.Origin);
            PackedBriefing.Write(o, known.Value.Briefing);
        });
        output.WriteAll([.. build.Files.Values], Write);
        output.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="Pack"/> gave.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="digests">Those of the files as they are now.</param>
    /// <returns>Null where it is something else.</returns>
    public static FormerBuild? TryUnpack(ReadOnlyMemory<byte> bytes, SourceDigests digests)
    {
        try
        {
            using var input = new BinaryReader(Stream(bytes), Encoding.UTF8);
            return WordCache.TryParse(input.ReadString()) is { } words
                ? new(
                    digests,
                    words,
                    input.ReadAll(static i => (Id: i.ReadString(), Known: new FormerBriefing(i.ReadString(), PackedBriefing.Read(i)))).ToDictionary(x => x.Id, x => x.Known, StringComparer.Ordinal),
                    input.ReadAll(File).ToDictionary(f => f.Entry.Path, StringComparer.Ordinal))
                : null;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(bytes.ToArray(), writable: false);

    private static void Write(BinaryWriter output, PublishedFile file)
    {
        output.Write(file.Entry.Path);
        output.Write(file.Entry.Sha256);
        output.Write7BitEncodedInt64(file.Entry.Size);
        output.Write(file.Origin);
        output.Write(file.ChangedAt);
    }

    private static PublishedFile File(BinaryReader input) =>
        new(new(input.ReadString(), input.ReadString(), input.Read7BitEncodedInt64()), input.ReadString(), input.ReadInt64());
}
