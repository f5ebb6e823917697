using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>The files that a former publication put into a folder, as far as it is known what they were made from. Safe to use from several threads.</summary>
/// <param name="pages">The pages that are to be published into it now.</param>
/// <param name="before">The files, by path; null where nobody asks what files are made from.</param>
/// <param name="output">The folder.</param>
internal sealed class FormerFiles(ImmutableArray<Page> pages, IReadOnlyDictionary<string, PublishedFile>? before, OutputFolder output)
{
    private readonly PublishedFile?[] same = new PublishedFile?[pages.Length];

    /// <summary>The entry of a page whose file is in its place and was made from the same; null where that is not known.</summary>
    /// <param name="index">Which page.</param>
    public ManifestEntry? Find(int index)
    {
        var page = pages[index];
        if (page.Origin is null || before?.GetValueOrDefault(page.Route.File) is not { } file || !output.Known.Contains(file.Entry.Path)
            || !string.Equals(file.Origin, page.Origin(), StringComparison.Ordinal) || !file.IsAt(output.FullPath(file.Entry.Path)))
        {
            return null;
        }

        same[index] = file;
        return file.Entry;
    }

    /// <summary>All files of which it is known what they are made from, now that they are in their places.</summary>
    /// <param name="entries">What the manifest says of each.</param>
    public ImmutableArray<PublishedFile> Now(ImmutableArray<ManifestEntry> entries) =>
        before is null ? [] : [.. entries.Select((entry, i) => same[i] ?? Now(pages[i], entry)).OfType<PublishedFile>()];

    private PublishedFile? Now(Page page, ManifestEntry entry) =>
        page.Origin is { } origin ? new(entry, origin(), File.GetLastWriteTimeUtc(output.FullPath(entry.Path)).Ticks) : null;
}
