using System.Security.Cryptography;
using Briefings.Cli.Sites;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Caching;

/// <summary>How an output folder looks that holds a whole site: by sizes and times, as git and make look at files; reading all of a site again would take as long as making it.</summary>
/// <param name="Prints">Of all files in it; see <see cref="FilePrints"/>.</param>
/// <param name="List">The SHA-256 of its manifest.</param>
internal sealed record OutputLook(UInt128 Prints, string List)
{
    /// <summary>The same in short.</summary>
    public string Digest => Model.Texts.Digest.Of([$"{Prints}", List]);

    /// <summary>Looks at a folder.</summary>
    /// <returns>Null where no whole site is in it, or a link is.</returns>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    public static OutputLook? At(BuildOptions options) =>
        !File.Exists(ManifestIn(options)) || Publisher.IsUnfinished(options.Output) || FileTree.PrintsOf(Path.GetFullPath(options.Output), options.Site.Jobs) is not { } prints
            ? null
            : new(prints, HashOf(ManifestIn(options)));

    /// <summary>How the folder looks after a publication: where it was as the former one left it, it need not be looked at. What others did to it
    /// meanwhile shows when somebody looks again.</summary>
    /// <param name="options">The build.</param>
    /// <param name="former">What was left before.</param>
    /// <param name="now">What is left now.</param>
    /// <exception cref="IOException">Its manifest cannot be read.</exception>
    public OutputLook After(BuildOptions options, Publication former, Publication now)
    {
        var (root, changed) = (Path.GetFullPath(options.Output), new FilePrints());
        var stayed = now.Files.ToHashSet<PublishedFile>(ReferenceEqualityComparer.Instance);
        stayed.IntersectWith(former.Files);
        foreach (var file in former.Files.Where(f => !stayed.Contains(f)))
        {
            changed.Remove(Listed(root, file));
        }

        foreach (var file in now.Files.Where(f => !stayed.Contains(f)))
        {
            changed.Add(Listed(root, file));
        }

        changed.Remove(Listed(Path.Combine(root, Manifest.FileName), former.ListSize, former.ListedAt));
        changed.Add(Listed(Path.Combine(root, Manifest.FileName), now.ListSize, now.ListedAt));
        return new(Prints + changed.Sum, HashOf(ManifestIn(options)));
    }

    private static ListedFile Listed(string root, PublishedFile file) =>
        Listed(Path.Combine(root, file.Entry.Path.Replace('/', Path.DirectorySeparatorChar)), file.Entry.Size, file.ChangedAt);

    private static ListedFile Listed(string path, long size, long changedAt) => new(path, new(FileKind.File, size, changedAt));

    private static string ManifestIn(BuildOptions options) => Path.Combine(options.Output, Manifest.FileName);

    private static string HashOf(string manifest)
    {
        using var list = File.OpenRead(manifest);
        return Convert.ToHexStringLower(SHA256.HashData(list));
    }
}
