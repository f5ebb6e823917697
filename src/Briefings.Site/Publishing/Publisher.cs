using System.Collections.Concurrent;
using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>Turns pages into files. The only code of the program that writes a site.</summary>
public static class Publisher
{
    /// <summary>Publishes single pages; see <see cref="Publish(PageSet, string, int, IProgress{PublishProgress}?, Publication?, Func{bool}?, CancellationToken)"/>.</summary>
    public static PublishReport Publish(
        IEnumerable<Page> pages,
        string outputFolder,
        int jobs,
        IProgress<PublishProgress>? progress = null,
        Publication? before = null,
        CancellationToken cancellation = default) => Publish(new PageSet([.. pages], []), outputFolder, jobs, progress, before, null, cancellation)!;

    /// <summary>Renders every page and makes a folder hold just these, beside files of others, which are never touched.</summary>
    /// <remarks>All pages are rendered before the first is put in its place, so that a run that is stopped or fails, even for want
    /// of space, leaves the site as it was. Files that have not changed are not written. No more pages are in memory at a time
    /// than <paramref name="jobs"/>.</remarks>
    /// <param name="pages">The site.</param>
    /// <param name="outputFolder">The folder; it is created where it does not exist.</param>
    /// <param name="jobs">How many pages are rendered at a time; at least 1.</param>
    /// <param name="progress">Hears of each page that is done, from any thread.</param>
    /// <param name="before">What was published into the folder before: a page that was made from the same is not rendered again. Null where nothing is known.</param>
    /// <param name="mayBePut">Asked once all pages are rendered, before the first is put in its place: where it says no, the site stays as it was. Null for yes.</param>
    /// <param name="cancellation">Stops between two pages, until the first is put in its place; from there on it is too late.</param>
    /// <returns>Null where the pages may not be put.</returns>
    /// <exception cref="RouteConflictException">Two pages want one file, or a page cannot be a file; nothing was written.</exception>
    /// <exception cref="PublishException">The folder is not one that was published by this program, or the system would not read or write a file.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PublishReport? Publish(
        PageSet pages,
        string outputFolder,
        int jobs,
        IProgress<PublishProgress>? progress = null,
        Publication? before = null,
        Func<bool>? mayBePut = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        var former = new FormerFiles(before ?? Publication.Nothing);
        var run = new PageRun(jobs, progress, cancellation);
        var files = PublicationPlan.Of(run.Routes(pages, former), former.Paths);
        try
        {
            return Publish(pages, files, outputFolder, run, former, mayBePut);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PublishException($"The site could not be published into {outputFolder}: {e.Message}", e);
        }
    }

    /// <summary>True for a folder that is being published into, or was when a run was killed.</summary>
    public static bool IsUnfinished(string outputFolder) => Directory.Exists(Path.Combine(outputFolder, PublishedPath.Workshop));

    private static PublishReport? Publish(PageSet pages, ImmutableArray<string> files, string outputFolder, PageRun run, FormerFiles former, Func<bool>? mayBePut)
    {
        // Looked at twice: a folder of others is left alone, and what another run published until now is known.
        var (isNew, found) = (!Directory.Exists(outputFolder), OutputFolder.At(outputFolder, former.List));
        run.Cancellation.ThrowIfCancellationRequested();
        using var workshop = Workshop.Open(outputFolder);
        var output = OutputFolder.At(outputFolder, found.Listed);
        var isAsLeft = former.IsAsLeft(output);
        output.MustBeFreeFor(files, isAsLeft);

        var staged = new ConcurrentBag<StagedFile>();
        var rendered = run.Render(pages, files.Length, Stage, new(former, output, isAsLeft));
        run.Cancellation.ThrowIfCancellationRequested();
        if (mayBePut?.Invoke() == false)
        {
            workshop.Dispose();
            if (isNew)
            {
                output.RemoveIfEmpty();
            }

            return null;
        }

        var removed = Put(files, rendered, staged, output, workshop);
        var left = Left(rendered, output);
        workshop.Finish();
        return new(staged.Count, files.Length - staged.Count, removed, rendered.Sum(f => f.Entry.Size)) { Left = left };

        void Stage(ManifestEntry entry, ReadOnlySpan<byte> content)
        {
            if (workshop.Stage(output.FullPath(entry.Path), content, mayStay: output.Known.Contains(entry.Path)) is { } file)
            {
                staged.Add(file);
            }
        }
    }

    // All that is rendered takes its place, and what is of the site no longer goes.
    private static int Put(ImmutableArray<string> files, ImmutableArray<PageFile> rendered, IEnumerable<StagedFile> staged, OutputFolder output, Workshop workshop)
    {
        var manifest = workshop.Stage(output.FullPath(PublishedPath.Manifest), new Manifest([.. rendered.Select(f => f.Entry)]).ToJson().Span, mayStay: true);
        if (!output.Lists(files))
        {
            workshop.Announce(output.Known.Union(files, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }

        // What is stale goes first, because it may be in the way: a file where a folder is wanted, or a name in another case.
        var removed = output.RemoveAllBut(files);
        foreach (var file in staged.OrderBy(f => f.Path, StringComparer.Ordinal).Append(manifest).OfType<StagedFile>())
        {
            Workshop.Put(file);
        }

        return removed;
    }

    private static Publication Left(ImmutableArray<PageFile> files, OutputFolder output)
    {
        var list = new FileInfo(output.FullPath(PublishedPath.Manifest));
        return new([.. files.Select(f => f.In(output))], list.LastWriteTimeUtc.Ticks, list.Length);
    }
}
