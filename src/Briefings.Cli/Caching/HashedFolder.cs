using Briefings.Model.Texts;

namespace Briefings.Cli.Caching;

/// <summary>The digests of the files of a folder, as long as they look as they do.</summary>
/// <param name="Name">The folder's name; see <see cref="ListedFolder"/>.</param>
/// <param name="Files">Of their paths and of what they hold.</param>
/// <param name="Looks">Their prints; null where they were written right before, so that other files may look just the same.</param>
/// <param name="IsSure">True where the system tells when anything of a file last changed, and is trusted to: nobody can make another one look the same then.</param>
internal sealed record HashedFolder(string Name, FileDigest Files, UInt128? Looks, bool IsSure)
{
    // A file that was written right before it was read may be written again without looking any different.
    private static readonly TimeSpan SettlesIn = TimeSpan.FromSeconds(2);

    /// <summary>The digests of a folder's files.</summary>
    /// <param name="folder">The folder, as it was listed before its files were read.</param>
    /// <param name="digests">That of each file.</param>
    /// <param name="isTrusted">True for a file system of <see cref="LocalDisk"/>.</param>
    /// <param name="now">When it was listed, in ticks of UTC.</param>
    public static HashedFolder Of(ListedFolder folder, ReadOnlySpan<FileDigest> digests, bool isTrusted, long now)
    {
        var files = folder.Files;
        var (whole, heads) = (new List<string>(2 * files.Length), new List<string>(2 * files.Length));
        for (var i = 0; i < files.Length; i++)
        {
            whole.AddRange([files[i].Path, digests[i].Whole]);
            heads.AddRange([files[i].Path, digests[i].Head]);
        }

        var isSettled = files.All(f => (f.State.TouchedAt ?? f.State.ChangedAt) < now - SettlesIn.Ticks);
        return new(folder.Name, new(Digest.Of(whole), Digest.Of(heads)), isSettled ? folder.Looks : null, isTrusted && files.All(f => f.State.TouchedAt is not null));
    }
}
