using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>A page as a file.</summary>
/// <param name="Entry">The file as the manifest lists it.</param>
/// <param name="Former">The file that a former publication left, where it is this very one.</param>
/// <param name="Origin">What the page was made from; null where that is not known.</param>
internal sealed record PageFile(ManifestEntry Entry, PublishedFile? Former, PageOrigin? Origin)
{
    /// <summary>What is told of the file, now that it is in its place.</summary>
    public PublishedFile In(OutputFolder folder) => Former ?? new(Entry, Origin?.Known(), File.GetLastWriteTimeUtc(folder.FullPath(Entry.Path)).Ticks);
}
