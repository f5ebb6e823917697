using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>What is done with a page's bytes, which are there only while it is done.</summary>
/// <param name="index">Which page it is.</param>
/// <param name="entry">The page as the manifest lists it.</param>
/// <param name="content">Its bytes.</param>
internal delegate void RenderedPage(int index, ManifestEntry entry, ReadOnlySpan<byte> content);

/// <summary>Renders pages, several at a time, each in memory that is borrowed.</summary>
/// <param name="Jobs">How many at a time; at least 1.</param>
/// <param name="Progress">Hears of each page that is done, from any thread.</param>
/// <param name="Cancellation">Stops between two pages.</param>
internal sealed record PageRun(int Jobs, IProgress<PublishProgress>? Progress, CancellationToken Cancellation)
{
    /// <summary>Renders all of them, those of a group one after the other.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="use">What is done with each, from any thread.</param>
    /// <param name="known">Finds the entry of a page that is known without rendering it: null for one that is not. Null where none is.</param>
    /// <returns>All of them as the manifest lists them, in the order of the pages.</returns>
    public ImmutableArray<ManifestEntry> Render(ImmutableArray<Page> pages, RenderedPage use, Func<int, ManifestEntry?>? known = null)
    {
        var entries = new ManifestEntry[pages.Length];
        var groups = Enumerable.Range(0, pages.Length).GroupBy(i => (object?)pages[i].Group ?? i).ToArray();
        var done = 0;
        InParallel(groups.Length, g =>
        {
            foreach (var i in groups[g])
            {
                entries[i] = known?.Invoke(i) ?? Render(i, pages[i], use);
                Progress?.Report(new(Interlocked.Increment(ref done), pages.Length));
            }

            (groups[g].Key as PageGroup)?.LetGo();
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    private static ManifestEntry Render(int index, Page page, RenderedPage use)
    {
        var buffer = new RenderBuffer();
        try
        {
            page.Render(buffer);
            var entry = new ManifestEntry(page.Route.File, Convert.ToHexStringLower(SHA256.HashData(buffer.Written)), buffer.Written.Length);
            use(index, entry, buffer.Written);
            return entry;
        }
        finally
        {
            buffer.Release();
        }
    }

    private void InParallel(int count, Action<int> body)
    {
        try
        {
            Parallel.For(0, count, new() { MaxDegreeOfParallelism = Jobs, CancellationToken = Cancellation }, body);
        }
        catch (AggregateException e)
        {
            // One cause says it; the others are the same, or follow from it.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
