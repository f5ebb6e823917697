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

    private static IEnumerable<string> Faults(ImmutableArray<Page> pages)
    {
        var faults = new PathFaults();
        return from page in pages
               let fault = faults.Of(page.Route.File)
               where fault is not null
               select $"{page.Route} cannot be a file: it {fault}.";
    }

    private static IEnumerable<string> Repeats(ImmutableArray<Page> pages)
    {
        var (seen, repeated) = (new HashSet<string>(pages.Length, StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        repeated.UnionWith(pages.Select(p => p.Route.File).Where(f => !seen.Add(f)));
        return pages.Where(p => repeated.Contains(p.Route.File))
            .GroupBy(p => p.Route.File, StringComparer.OrdinalIgnoreCase)
            .Select(g => $"{string.Join(" and ", g.Select(p => p.Route.ToString()))} are one file.");
    }

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
