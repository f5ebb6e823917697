using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>Takes in what changes, one after the other, and tells how that went.</summary>
internal sealed class PreviewLoop(PreviewOptions options, LiveSite live, Streams streams) : IDisposable
{
    /// <summary>A site of more files is not looked at on every request.</summary>
    private const int MostLookedAt = 1000;

    /// <summary>So long open pages have the machine to themselves, before all that nobody looks at is merged.</summary>
    private static readonly TimeSpan BeforeFinishing = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly PreviewedSite site = new(options.Site, live, WordCache.OfUser(options.Site.Input));
    private readonly FolderWatch watch = new(Folders(options.Site));
    private readonly Lock gate = new();
    private ImmutableArray<Diagnostic> told = [];
    private TreeStamp? stamp;
    private long looked;
    private bool isLarge;

    /// <summary>Runs until it is ended.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var clock = Stopwatch.GetTimestamp();
        Take([new(null, clock)], "The site", cancellation);
        while (true)
        {
            using var changed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var finishing = site.IsFinished ? Task.CompletedTask : FinishAsync(changed.Token);
            var changes = await watch.NextAsync(cancellation).ConfigureAwait(false);
            await changed.CancelAsync().ConfigureAwait(false);
            Take(changes, Named(changes), cancellation);
            await finishing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks whether anything changed that the system does not tell of, and waits until that is taken in. Does nothing for a
    /// large site that the system tells everything about.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        var seen = live.Current;
        lock (gate)
        {
            if (seen.Site is null || Stopwatch.GetElapsedTime(looked) < BetweenLooks || !HasChanged())
            {
                return;
            }
        }

        watch.Tell(null);
        await live.AfterAsync(seen, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => watch.Dispose();

    private static string[] Folders(SiteOptions site) => [Path.GetFullPath(site.Input), .. CompiledTheme.RootsOf(site.Input)];

    private bool HasChanged()
    {
        looked = Stopwatch.GetTimestamp();
        var before = stamp;
        stamp = Stamp();
        return stamp != before;
    }

    private TreeStamp? Stamp()
    {
        var found = isLarge ? null : TreeStamp.Of(Folders(options.Site), watch.IsBlind ? int.MaxValue : MostLookedAt);
        isLarge = found is null;
        return found;
    }

    private void Take(IReadOnlyList<Change> changes, string what, CancellationToken cancellation)
    {
        try
        {
            lock (gate)
            {
                stamp = Stamp();
            }

            var found = site.Take(changes, cancellation);
            Tell(found, what, Stopwatch.GetElapsedTime(changes[0].At));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A file that goes while it is read: the next change tells more.
            site.Fail(e);
            streams.Complain(e.Message);
        }
    }

    private async Task FinishAsync(CancellationToken cancellation)
    {
        await Task.Delay(BeforeFinishing, cancellation).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        if (site.Finish(cancellation) is { } found)
        {
            Tell(found, "All briefings", clock.Elapsed);
            streams.Error.WriteLine(DiagnosticSummary.Of(found));
        }
    }

    private void Tell(ImmutableArray<Diagnostic> found, string what, TimeSpan elapsed)
    {
        ImmutableArray<Diagnostic> errors = [.. found.Where(d => d.Severity == Severity.Error)];
        DiagnosticText.Print(errors.Except(told), streams.ErrorConsole());
        told = errors;
        streams.Error.WriteLine(errors.IsEmpty
            ? string.Create(CultureInfo.InvariantCulture, $"{what}: ready in {elapsed.TotalMilliseconds:F0} ms.")
            : $"{what}: {DiagnosticSummary.Of(errors)} The last good pages stay.");
    }

    private string Named(IReadOnlyList<Change> changes)
    {
        string[] paths = [.. changes.Select(c => c.Path).OfType<string>().Distinct(StringComparer.Ordinal)];
        return paths switch
        {
            [] => "What changed",
            [var one] => Shown(one),
            [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{Shown(first)} and {paths.Length - 1} more"),
        };
    }

    private string Shown(string path) => Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(options.Site.Input)) ?? ".", path).Replace('\\', '/');
}
