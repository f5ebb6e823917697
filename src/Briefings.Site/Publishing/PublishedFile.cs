using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>A file as a publication left it.</summary>
/// <param name="Entry">The file as the manifest lists it.</param>
/// <param name="Origin">What it was made from; null where that is not known.</param>
/// <param name="ChangedAt">When it was written, in ticks of UTC.</param>
public sealed record PublishedFile(ManifestEntry Entry, KnownOrigin? Origin, long ChangedAt)
{
    /// <summary>True where a file is there and, by its size and time, is still the one that was published.</summary>
    internal bool IsAt(string path) => new FileInfo(path) is { Exists: true } file && file.Length == Entry.Size && file.LastWriteTimeUtc.Ticks == ChangedAt;
}
