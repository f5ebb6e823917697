namespace Briefings.Site.Publishing;

/// <summary>A file as a publication left it.</summary>
/// <param name="Entry">The file as the manifest lists it.</param>
/// <param name="Origin">The digest of what it was made from; see <see cref="Routes.Page.Origin"/>. Null where that is not known.</param>
/// <param name="ChangedAt">When it was written, in ticks of UTC.</param>
public sealed record PublishedFile(ManifestEntry Entry, string? Origin, long ChangedAt)
{
    /// <summary>True where a file is there and, by its size and time, is still the one that was published.</summary>
    internal bool IsAt(string path) => new FileInfo(path) is { Exists: true } file && file.Length == Entry.Size && file.LastWriteTimeUtc.Ticks == ChangedAt;
}
