using System.Collections.Immutable;
using System.Globalization;
using Briefings.Cli.Output;
using Briefings.Model.Bytes;

namespace Briefings.Cli.Caching;

/// <summary>Remembers the digests of each site's files, by how they look, so that only those are read to be hashed that look another.
/// May be deleted at any time.</summary>
/// <remarks>What looks the same is the same file with the same size and the same time of its last change, as the system keeps it: on a
/// local disk, nobody can set that. Where a system does not tell, or is not trusted to (<see cref="LocalDisk"/>), nothing is kept.</remarks>
/// <param name="folder">Where they are kept.</param>
/// <param name="input">The site's folder.</param>
internal sealed class SourceCache(string folder, string input)
{
    // Another way to hash or to look gets another number.
    private const string Version = "1";

    // It takes some hundred bytes a briefing.
    private const int MostKept = 32;

    private readonly KeptFile kept = new(folder, Path.GetFullPath(input), MostKept);
    private ImmutableArray<HashedFolder> found = [];

    /// <summary>This user's files of a site.</summary>
    public static SourceCache OfUser(string input) => new(OwnData.Folder("sources", Version), input);

    /// <summary>What was kept last; nothing where nothing is known.</summary>
    public ImmutableArray<HashedFolder> Find() => found = kept.ReadBytes() is { } bytes && Unpacker.TryRead(bytes, u => new Read(u.All(Folder))) is { } read ? read.Folders : [];

    /// <summary>Keeps what is known now, if it is more than what was found.</summary>
    public void Keep(ImmutableArray<HashedFolder> folders)
    {
        var known = found.ToHashSet<HashedFolder>(ReferenceEqualityComparer.Instance);
        ImmutableArray<HashedFolder> sure = [.. folders.Where(f => f is { IsSure: true, Looks: not null })];
        if (sure.Any(f => !known.Contains(f)))
        {
            kept.Write(stream => Write(sure, stream));
            found = sure;
        }
    }

    private static void Write(ImmutableArray<HashedFolder> folders, Stream stream)
    {
        using var packer = new Packer(stream);
        packer.All(folders, static (p, folder) =>
        {
            p.OneText(folder.Name);
            p.OneText(folder.Files.Whole);
            p.OneText(folder.Files.Head);
            p.OneText(folder.Looks!.Value.ToString("x", CultureInfo.InvariantCulture));
        });
    }

    private static HashedFolder Folder(Unpacker unpacker) => new(
        unpacker.OneText(),
        new(unpacker.OneText(), unpacker.OneText()),
        UInt128.Parse(unpacker.OneText(), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        IsSure: true);

    private sealed record Read(ImmutableArray<HashedFolder> Folders);
}
