using System.Collections.Immutable;
using Briefings.Cli.Sites;
using Briefings.Model.Bytes;
using Briefings.Model.Sites;
using Briefings.Site.Publishing;
using Briefings.Site.Routes;

namespace Briefings.Cli.Caching;

/// <summary>What a build found, as bytes.</summary>
internal static class PackedBuild
{
    /// <summary>Writes all of it but the digests of the files as they were, other than the common one.</summary>
    /// <param name="build">The build.</param>
    /// <param name="output">Finds the digest of how its output looks, when all else is written.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(FormerBuild build, Func<string?> output, Stream stream)
    {
        using var packer = new Packer(stream);
        packer.Text(build.Digests.Common);
        packer.Text(WordCache.ToText(build.Words));
        packer.All([.. build.Briefings], static (p, known) =>
        {
            p.Text(known.Key);
            p.Text(known.Value.Origin);
            PackedBriefing.Write(p, known.Value.Briefing);
        });
        packer.All([.. build.Readings], static (p, read) =>
        {
            p.Text(read.Key);
            p.Text(read.Value.Origin);
            p.Bytes(read.Value.Bytes.Span);
        });
        packer.All(build.Published.Files, Write);
        packer.Number(build.Published.ListedAt);
        packer.Number(build.Published.ListSize);
        packer.TextOrNot(output());
    }

    /// <summary>Reads what <see cref="Write(FormerBuild, Func{string?}, Stream)"/> wrote.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="digests">Those of the files as they are now.</param>
    /// <param name="output">That of how the output looks now; null where no site is there.</param>
    /// <returns>Null where it is something else, or of a build that had something else in common with all pages: nothing of it holds then.</returns>
    public static FormerBuild? TryUnpack(ReadOnlyMemory<byte> bytes, SourceDigests digests, string? output) => Unpacker.TryRead(bytes, u => !string.Equals(u.Text(), digests.Common, StringComparison.Ordinal) ? null : new FormerBuild(
        digests,
        WordCache.TryParse(u.Text()) ?? throw new FormatException("These are no words."),
        ById(u.All(static b => KeyValuePair.Create(b.Text(), new FormerBriefing(b.Text(), PackedBriefing.Read(b))))),
        ById(u.All(static r => KeyValuePair.Create(r.Text(), new FormerReading(r.Text(), r.Bytes())))),
        new(u.All(File), u.LongNumber(), u.LongNumber()) { IsAsLeft = u.TextOrNot() is { } left && left == output }));

    private static Dictionary<string, T> ById<T>(ImmutableArray<KeyValuePair<string, T>> items) => new(items, StringComparer.Ordinal);

    private static void Write(Packer packer, PublishedFile file)
    {
        packer.OneText(file.Entry.Path);
        packer.OneText(file.Entry.Sha256);
        packer.Number(file.Entry.Size);
        packer.OrNot(file.Origin, static (p, origin) =>
        {
            p.Text(origin.Own);
            p.Text(origin.Shared);
            p.Text(origin.All);
        });
        packer.Number(file.ChangedAt);
    }

    private static PublishedFile File(Unpacker unpacker) =>
        new(new(unpacker.OneText(), unpacker.OneText(), unpacker.LongNumber()), unpacker.OrNot(static u => new KnownOrigin(u.Text(), u.Text(), u.Text())), unpacker.LongNumber());
}
