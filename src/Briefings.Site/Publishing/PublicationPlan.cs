using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>Which page becomes which file.</summary>
internal static class PublicationPlan
{
    /// <summary>The pages in the order of their files.</summary>
    /// <exception cref="RouteConflictException">Not all of them can be files of one folder, on a system that knows upper from lower case or on one that does not.</exception>
    public static ImmutableArray<Page> Of(IEnumerable<Page> pages)
    {
        ImmutableArray<Page> sorted = [.. pages.OrderBy(p => p.Route.File, StringComparer.Ordinal).ThenBy(p => p.Route)];
        ImmutableArray<string> conflicts = [.. Faults(sorted), .. Repeats(sorted), .. FilesThatAreFolders(sorted)];
        return conflicts.IsEmpty ? sorted : throw new RouteConflictException(conflicts);
    }

    private static IEnumerable<string> Faults(ImmutableArray<Page> pages) =>
        from page in pages
        let fault = PublishedPath.Fault(page.Route.File)
        where fault is not null
        select $"{page.Route} cannot be a file: it {fault}.";

    private static IEnumerable<string> Repeats(ImmutableArray<Page> pages) =>
        from sameFile in pages.GroupBy(p => p.Route.File, StringComparer.OrdinalIgnoreCase)
        where sameFile.Skip(1).Any()
        select $"{string.Join(" and ", sameFile.Select(p => p.Route.ToString()))} are one file.";

    private static IEnumerable<string> FilesThatAreFolders(ImmutableArray<Page> pages)
    {
        var folders = new Dictionary<string, Page>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            PublishedPath.AddFolders(page.Route.File, page, folders);
        }

        return from page in pages
               where folders.ContainsKey(page.Route.File)
               select $"{page.Route} would be a file and, for {folders[page.Route.File].Route}, a folder.";
    }
}
