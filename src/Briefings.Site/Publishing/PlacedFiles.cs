using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>The files of a former publication that are still in their places. Safe to use from several threads.</summary>
/// <param name="former">The files.</param>
/// <param name="output">The folder.</param>
/// <param name="isAsLeft">True where its files need not be looked at, since they are as they were left.</param>
internal sealed class PlacedFiles(FormerFiles former, OutputFolder output, bool isAsLeft)
{
    /// <summary>The files of a group's pages, where all of them are made from the same and in their places; else null.</summary>
    public ImmutableArray<PageFile>? Find(PageGroup group) =>
        former.Of(group) is { Length: > 0 } files && files.All(IsInPlace) ? [.. files.Select(File)] : default(ImmutableArray<PageFile>?);

    /// <summary>The file of a page, where it is made from the same and in its place; else null.</summary>
    public PageFile? Find(Page page) => former.Of(page) is { } file && IsInPlace(file) ? File(file) : null;

    private static PageFile File(PublishedFile file) => new(file.Entry, file, null);

    private bool IsInPlace(PublishedFile file) =>
        output.Known.Contains(file.Entry.Path) && (isAsLeft || file.IsAt(output.FullPath(file.Entry.Path)));
}
