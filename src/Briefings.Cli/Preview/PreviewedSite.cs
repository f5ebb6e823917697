using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Cli.Caching;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>Keeps what is shown as the input says.</summary>
/// <param name="options">The site.</param>
/// <param name="live">Where it is shown.</param>
/// <param name="words">The words that it taught before.</param>
/// <remarks>For one change at a time; <see cref="Finish"/> may run beside.</remarks>
internal sealed class PreviewedSite(SiteOptions options, LiveSite live, WordCache words) : IStages
{
    /// <summary>So many briefings are merged before their pages are shown, so that their mistakes are told and their words are learned; more of them take too long.</summary>
    private const int MostMergedFirst = 16;

    private readonly SiteMemory memory = new(new(), MostMergedFirst, words.Find());
    private readonly string input = Path.GetFullPath(options.Input);
    private readonly Lock gate = new();
    private PreparedSite? prepared;
    private PreparedSite? finished;

    /// <summary>Takes changes in: reads what changed, and shows the site where it has no mistake.</summary>
    /// <returns>What is wrong now, as far as it is known.</returns>
    public ImmutableArray<Diagnostic> Take(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            Forget(change);
        }

        var next = PreparedSite.Open(options, memory, this, cancellation);
        var isFinished = MergeFirst(next, cancellation);
        lock (gate)
        {
            (prepared, finished) = (next, isFinished ? next : null);
            return Show(next);
        }
    }

    /// <summary>Merges what is not merged yet, with the words that all briefings teach, and shows the mistakes that this finds.</summary>
    /// <returns>What is wrong; null where there is nothing new, or another change was taken in meanwhile.</returns>
    public ImmutableArray<Diagnostic>? Finish(CancellationToken cancellation)
    {
        if (prepared is not { } site)
        {
            return null;
        }

        // A core is left to those who ask for pages.
        var jobs = Math.Max(1, options.Jobs - 1);
        var isMerged = Briefings(site).All(b => b.IsMerged);
        var learned = site.Learned(jobs, cancellation);
        learned.Merged?.MergeAll(jobs, cancellation);
        lock (gate)
        {
            if (!ReferenceEquals(site, prepared))
            {
                return null;
            }

            Keep(learned);
            return isMerged && ReferenceEquals(site, learned) ? null : Show(learned);
        }
    }

    /// <summary>True where <see cref="Finish"/> has nothing to do.</summary>
    public bool IsFinished => ReferenceEquals(prepared, finished);

    /// <summary>Says that the input could not be read.</summary>
    public void Fail(Exception error) => live.Show(s => s with { Problems = [Problem.Of(error)] });

    void IStages.Begin(string name)
    {
        // Changes are taken in faster than anybody could read it.
    }

    void IStages.Report(int done, int total)
    {
        // As above.
    }

    private static ImmutableArray<MergedBriefing> Briefings(PreparedSite site) => site.Merged?.Briefings ?? [];

    private bool MergeFirst(PreparedSite next, CancellationToken cancellation)
    {
        if (Briefings(next).Length <= MostMergedFirst)
        {
            next.Merged?.MergeAll(options.Jobs, cancellation);
            return true;
        }

        MergedBriefing[] unmerged = [.. Briefings(next).Where(b => !b.IsMerged).Take(MostMergedFirst + 1)];
        if (unmerged.Length <= MostMergedFirst)
        {
            Parallel.ForEach(unmerged, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, b => b.Merge());
        }

        return false;
    }

    private void Keep(PreparedSite learned)
    {
        prepared = finished = learned;
        if (learned.Merged is { } merged)
        {
            memory.Merging.Keep(merged);
            words.Keep(merged.Taught ?? SiteWords.None);
        }
    }

    private void Forget(Change change)
    {
        if (change.Path is not { } path)
        {
            memory.ForgetChanged();
        }
        else if (Path.GetRelativePath(input, path) is var below && !below.StartsWith("..", StringComparison.Ordinal))
        {
            memory.Reading.Forget($"{InputFolder.Shown(options.Input)}/{below.Replace('\\', '/')}");
        }
        else
        {
            memory.Tools.ForgetTheme();
        }
    }

    private ImmutableArray<Diagnostic> Show(PreparedSite now)
    {
        ImmutableArray<Diagnostic> found = [.. now.Diagnostics.Concat(now.FoundMerging()).Order(Diagnostic.ByPlace)];
        var problems = Problem.Of(found);
        live.Show(s => !problems.IsEmpty || now.Composition is not { } site
            ? s with { Problems = problems }
            : ReferenceEquals(s.Site, site) ? s with { Problems = [] }
            : new(s.Version + 1, site, now.Merged!.Input.Settings.BaseUrl.AbsolutePath, []));
        return found;
    }
}
