using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>The files that a former publication left, as far as it is known what they were made from. Safe to use from several threads.</summary>
internal sealed class FormerFiles
{
    private readonly IReadOnlyDictionary<string, PublishedFile> byPath;
    private readonly Lazy<ILookup<string, PublishedFile>> byOrigin;

    /// <summary>Some files.</summary>
    /// <param name="files">The files, by path.</param>
    public FormerFiles(IReadOnlyDictionary<string, PublishedFile> files)
    {
        byPath = files;
        byOrigin = new(() => files.Values.ToLookup(f => f.Origin, StringComparer.Ordinal));
    }

    /// <summary>Where a group's pages are; they are planned for it only where they are not known.</summary>
    public IEnumerable<Route> RoutesOf(PageGroup group) =>
        Of(group) is { Length: > 0 } files ? files.Select(f => new Route(f.Entry.Path)) : group.Pages().Select(p => p.Route);

    /// <summary>The files, made from the same, of a group's pages; none where that is not known.</summary>
    public ImmutableArray<PublishedFile> Of(PageGroup group) => group.Origin is null || byPath.Count == 0 ? [] : [.. byOrigin.Value[group.Origin()]];

    /// <summary>The file, made from the same, of a page; null where that is not known.</summary>
    public PublishedFile? Of(Page page) =>
        page.Origin is not null && byPath.GetValueOrDefault(page.Route.File) is { } file && string.Equals(file.Origin, page.Origin(), StringComparison.Ordinal) ? file : null;
}
