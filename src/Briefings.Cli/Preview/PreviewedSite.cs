using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>Keeps what is shown as the input says.</summary>
/// <remarks>For one change at a time; <see cref="Finish"/> may run beside.</remarks>
internal sealed class PreviewedSite(SiteOptions options, LiveSite live) : IStages
{
    /// <summary>So many briefings are merged before their pages are shown, so that their mistakes are told; more of them take too long.</summary>
    private const int MostMergedFirst = 16;

    private readonly SiteMemory memory = new(new());
    private readonly string input = Path.GetFullPath(options.Input);
    private readonly Lock gate = new();
    private PreparedSite? prepared;

    /// <summary>Takes changes in: reads what changed, and shows the site where it has no mistake.</summary>
    /// <returns>What is wrong now, as far as it is known.</returns>
    public ImmutableArray<Diagnostic> Take(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            Forget(change);
        }

        var next = PreparedSite.Open(options, memory, this, cancellation);
        MergedBriefing[] unmerged = [.. Briefings(next).Where(b => !b.IsMerged).Take(MostMergedFirst + 1)];
        if (unmerged.Length <= MostMergedFirst)
        {
            Parallel.ForEach(unmerged, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, b => b.Merge());
        }

        lock (gate)
        {
            prepared = next;
            return Show(next);
        }
    }

    /// <summary>Merges what is not merged yet, and shows the mistakes that this finds.</summary>
    /// <returns>What is wrong; null where another change was taken in meanwhile.</returns>
    public ImmutableArray<Diagnostic>? Finish(CancellationToken cancellation)
    {
        if (prepared is not { } site)
        {
            return null;
        }

        // A core is left to those who ask for pages.
        site.Merged?.MergeAll(Math.Max(1, options.Jobs - 1), cancellation);
        lock (gate)
        {
            return ReferenceEquals(site, prepared) ? Show(site) : null;
        }
    }

    /// <summary>True where <see cref="Finish"/> has nothing to do.</summary>
    public bool IsFinished => prepared is null || Briefings(prepared).All(b => b.IsMerged);

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
        ImmutableArray<Diagnostic> found = [.. now.Diagnostics.Concat(Briefings(now).Where(b => b.IsMerged).SelectMany(b => b.Diagnostics)).Order(Diagnostic.ByPlace)];
        var problems = Problem.Of(found);
        live.Show(s => !problems.IsEmpty || now.Composition is not { } site
            ? s with { Problems = problems }
            : ReferenceEquals(s.Site, site) ? s with { Problems = [] }
            : new(s.Version + 1, site, now.Merged!.Input.Settings.BaseUrl.AbsolutePath, []));
        return found;
    }
}
