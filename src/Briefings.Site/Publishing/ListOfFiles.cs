using System.Collections.Immutable;

namespace Briefings.Site.Publishing;

/// <summary>The list of what was published into a folder, as it was when somebody looked.</summary>
/// <param name="ChangedAt">When it was written.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Files">What it lists.</param>
internal sealed record ListOfFiles(DateTime ChangedAt, long Size, ImmutableArray<ManifestEntry> Files)
{
    /// <summary>Looks at a manifest.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">The list when it was last looked at; null where it was not.</param>
    /// <exception cref="PublishException">It cannot be read.</exception>
    public static ListOfFiles At(string path, ListOfFiles? before)
    {
        var file = new FileInfo(path);
        var (changed, size) = (file.LastWriteTimeUtc, file.Length);
        return before is not null && (before.ChangedAt, before.Size) == (changed, size)
            ? before
            : new(changed, size, (Manifest.TryParse(File.ReadAllBytes(path)) ?? throw Unreadable(path)).Files);
    }

    private static PublishException Unreadable(string path) =>
        new($"{path} cannot be read, so that nobody knows which files may be replaced. Empty the folder yourself.");
}
