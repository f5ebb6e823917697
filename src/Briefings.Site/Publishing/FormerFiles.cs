using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>The files that a former publication put into a folder, as far as it is known what they were made from. Safe to use from several threads.</summary>
/// <param name="before">They, by path; null where nobody asks what files are made from.</param>
/// <param name="output">The folder.</param>
internal sealed class FormerFiles(IReadOnlyDictionary<string, PublishedFile>? before, OutputFolder output)
{
    private readonly ConcurrentDictionary<string, PublishedFile> same = new(StringComparer.Ordinal);

    /// <summary>The entry of a page whose file is in its place and was made from the same; null where that is not known.</summary>
    public ManifestEntry? Find(Page page)
    {
        if (page.Origin is null || before?.GetValueOrDefault(page.Route.File) is not { } file || !output.Known.Contains(file.Entry.Path)
            || !string.Equals(file.Origin, page.Origin(), StringComparison.Ordinal) || !file.IsAt(output.FullPath(file.Entry.Path)))
        {
            return null;
        }

        same[file.Entry.Path] = file;
        return file.Entry;
    }

    /// <summary>All files of which it is known what they are made from, now that they are in their places.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="entries">What the manifest says of each.</param>
    public ImmutableArray<PublishedFile> Now(ImmutableArray<Page> pages, ImmutableArray<ManifestEntry> entries) =>
        before is null ? [] : [.. pages.Zip(entries, Now).OfType<PublishedFile>()];

    private PublishedFile? Now(Page page, ManifestEntry entry) => same.GetValueOrDefault(entry.Path)
        ?? (page.Origin is { } origin ? new(entry, origin(), File.GetLastWriteTimeUtc(output.FullPath(entry.Path)).Ticks) : null);
}
