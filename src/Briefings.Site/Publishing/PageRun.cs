using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using Briefings.Site.Routes;

namespace Briefings.Site.Publishing;

/// <summary>What is done with a page's bytes, which are there only while it is done.</summary>
/// <param name="entry">The page as the manifest lists it.</param>
/// <param name="content">Its bytes.</param>
internal delegate void RenderedPage(ManifestEntry entry, ReadOnlySpan<byte> content);

/// <summary>Renders pages, several at a time, each in memory that is borrowed.</summary>
/// <param name="Jobs">How many at a time; at least 1.</param>
/// <param name="Progress">Hears of each page that is done, from any thread.</param>
/// <param name="Cancellation">Stops between two pages.</param>
internal sealed record PageRun(int Jobs, IProgress<PublishProgress>? Progress, CancellationToken Cancellation)
{
    /// <summary>Where all pages are, in no order.</summary>
    public IEnumerable<Route> Routes(PageSet pages, FormerFiles former)
    {
        var routes = new ImmutableArray<Route>[pages.Groups.Length];
        InParallel(routes.Length, i => routes[i] = [.. former.RoutesOf(pages.Groups[i])]);
        return routes.SelectMany(r => r).Concat(pages.Singles.Select(p => p.Route));
    }

    /// <summary>Renders all pages, those of a group one after the other.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="use">What is done with each, from any thread.</param>
    /// <param name="former">The files that need not be rendered again; null where there are none.</param>
    /// <returns>The files of all of them, by path.</returns>
    public ImmutableArray<PageFile> Render(PageSet pages, int count, RenderedPage use, PlacedFiles? former = null)
    {
        var files = new ConcurrentBag<PageFile>();
        var done = 0;

        // Backwards: lists come first among a site's single pages, and would have to wait for what is found when the last groups are rendered.
        InTurn([.. pages.Groups.Select(g => (Action)(() => AddAll(g))), .. pages.Singles.Reverse().Select(p => (Action)(() => Add(One(p))))]);
        return [.. files.OrderBy(f => f.Entry.Path, StringComparer.Ordinal)];

        PageFile One(Page page) => former?.Find(page) ?? new(Rendered(page, use), null, page.Origin);

        void AddAll(PageGroup group)
        {
            foreach (var file in former?.Find(group) is { } placed ? placed : group.Pages().Select(One))
            {
                Add(file);
            }

            group.LetGo();
        }

        void Add(PageFile file)
        {
            files.Add(file);
            Progress?.Report(new(Interlocked.Increment(ref done), count));
        }
    }

    private static ManifestEntry Rendered(Page page, RenderedPage use)
    {
        var buffer = new RenderBuffer();
        try
        {
            page.Render(buffer);
            var entry = new ManifestEntry(page.Route.File, Convert.ToHexStringLower(SHA256.HashData(buffer.Written)), buffer.Written.Length);
            use(entry, buffer.Written);
            return entry;
        }
        finally
        {
            buffer.Release();
        }
    }

    private void InParallel(int count, Action<int> body) => Run(options => Parallel.For(0, count, options, body));

    // Who has nothing to do takes the next one.
    private void InTurn(Action[] actions) =>
        Run(options => Parallel.ForEach(Partitioner.Create(actions, EnumerablePartitionerOptions.NoBuffering), options, action => action()));

    private void Run(Action<ParallelOptions> loop)
    {
        try
        {
            loop(new() { MaxDegreeOfParallelism = Jobs, CancellationToken = Cancellation });
        }
        catch (AggregateException e)
        {
            // One cause says it; the others are the same, or follow from it.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
