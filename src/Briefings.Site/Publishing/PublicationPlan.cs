using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>Which page becomes which file.</summary>
internal static class PublicationPlan
{
    /// <summary>The files of pages, in order.</summary>
    /// <param name="routes">Where the pages are.</param>
    /// <param name="known">Files that could be files of one folder before.</param>
    /// <exception cref="RouteConflictException">Not all of them can be files of one folder, on a system that knows upper from lower case or on one that does not.</exception>
    public static ImmutableArray<string> Of(IEnumerable<Route> routes, IReadOnlyCollection<string> known)
    {
        PlannedFile[] sorted = [.. routes.Select(r => new PlannedFile(r.File, r)).OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Route)];
        ImmutableArray<string> conflicts = IsPartOf(known, sorted) ? [] : [.. Faults(sorted), .. Repeats(sorted), .. FilesThatAreFolders(sorted)];
        return conflicts.IsEmpty ? [.. sorted.Select(f => f.File)] : throw new RouteConflictException(conflicts);
    }

    // Each of them once: of files that were no conflict, a part is none.
    private static bool IsPartOf(IReadOnlyCollection<string> known, PlannedFile[] sorted)
    {
        var left = known.ToHashSet(StringComparer.Ordinal);
        return sorted.All(f => left.Remove(f.File));
    }

    private static IEnumerable<string> Faults(PlannedFile[] files)
    {
        var faults = new PathFaults();
        return from file in files
               let fault = faults.Of(file.File)
               where fault is not null
               select $"{file.Route} cannot be a file: it {fault}.";
    }

    private static IEnumerable<string> Repeats(PlannedFile[] files)
    {
        var (seen, repeated) = (new HashSet<string>(files.Length, StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        repeated.UnionWith(files.Select(f => f.File).Where(f => !seen.Add(f)));
        return files.Where(f => repeated.Contains(f.File))
            .GroupBy(f => f.File, StringComparer.OrdinalIgnoreCase)
            .Select(g => $"{string.Join(" and ", g.Select(f => f.Route.ToString()))} are one file.");
    }

    private static IEnumerable<string> FilesThatAreFolders(PlannedFile[] files)
    {
        var folders = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            PublishedPath.AddFolders(file.File, file, folders);
        }

        return from file in files
               where folders.ContainsKey(file.File)
               select $"{file.Route} would be a file and, for {folders[file.File].Route}, a folder.";
    }

    private sealed record PlannedFile(string File, Route Route);
}
