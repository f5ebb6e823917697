using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>Says whether a published folder is what a site gives, byte for byte. Changes nothing.</summary>
public static class Verifier
{
    /// <summary>Renders every page and compares it with its file.</summary>
    /// <param name="pages">The site.</param>
    /// <param name="folder">The published folder.</param>
    /// <param name="jobs">How many pages are rendered at a time; at least 1.</param>
    /// <param name="progress">Hears of each page that is done, from any thread.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    /// <returns>How the site differs from the folder: <see cref="SiteChanges.Added"/> is missing in the folder,
    /// <see cref="SiteChanges.Removed"/> is there and not of the site. A repository (<c>.git</c>), and folders that sites of
    /// their own were published into, are left out.</returns>
    /// <exception cref="RouteConflictException">Two pages want one file, or a page cannot be a file.</exception>
    /// <exception cref="PublishException">The folder cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static SiteChanges Verify(
        PageSet pages,
        string folder,
        int jobs,
        IProgress<PublishProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        var run = new PageRun(jobs, progress, cancellation);
        var files = PublicationPlan.Of(run.Routes(pages, new(Publication.Nothing)), []);
        try
        {
            return Compare(pages, files.Length, folder, run);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"{folder} could not be verified: {e.Message}", e);
        }
    }

    private static SiteChanges Compare(PageSet pages, int count, string folder, PageRun run)
    {
        var there = FilesIn(folder);
        var others = new ConcurrentBag<string>();
        ImmutableArray<ManifestEntry> entries = [.. run.Render(pages, count, Look).Select(f => f.Entry)];
        ImmutableArray<string> differing = [.. others];
        if (!FileContent.Is(FullPath(Manifest.FileName), new Manifest(entries).ToJson().Span))
        {
            differing = differing.Insert(0, Manifest.FileName);
        }

        var wanted = entries.Select(e => e.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. differing.Where(f => !there.Contains(f)).Order(StringComparer.Ordinal)],
            [.. differing.Where(there.Contains).Order(StringComparer.Ordinal)],
            [.. there.Where(f => !wanted.Contains(f)).Order(StringComparer.Ordinal)]);

        void Look(ManifestEntry entry, ReadOnlySpan<byte> content)
        {
            if (!there.Contains(entry.Path) || !FileContent.Is(FullPath(entry.Path), content))
            {
                others.Add(entry.Path);
            }
        }

        string FullPath(string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));
    }

    // As paths below the folder, with forward slashes.
    private static HashSet<string> FilesIn(string folder) => Directory.EnumerateFileSystemEntries(folder)
        .Where(entry => !OutputFolder.IsOfOthers(entry))
        .SelectMany(entry => Directory.Exists(entry) ? Directory.EnumerateFiles(entry, "*", SearchOption.AllDirectories) : [entry])
        .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
        .ToHashSet(StringComparer.Ordinal);
}
