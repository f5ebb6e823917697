using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>Keeps what is shown as the input says.</summary>
/// <remarks>For one change at a time.</remarks>
internal sealed class PreviewedSite(SiteOptions options, LiveSite live) : IStages
{
    /// <summary>So many briefings are merged before their pages are shown, so that their mistakes are told; more of them take too long.</summary>
    private const int MostMergedFirst = 16;

    private readonly SiteMemory memory = new();
    private readonly string input = Path.GetFullPath(options.Input);
    private PreparedSite? prepared;

    /// <summary>Takes changes in: reads what changed, and shows the site where it has no mistake.</summary>
    /// <returns>What is wrong now, as far as it is known.</returns>
    public ImmutableArray<Diagnostic> Take(IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        foreach (var change in changes)
        {
            Forget(change);
        }

        prepared = PreparedSite.Open(options, memory, this, cancellation);
        MergedBriefing[] unmerged = [.. Merged.Where(b => !b.IsMerged).Take(MostMergedFirst + 1)];
        if (unmerged.Length <= MostMergedFirst)
        {
            Parallel.ForEach(unmerged, new ParallelOptions { MaxDegreeOfParallelism = options.Jobs, CancellationToken = cancellation }, b => b.Merge());
        }

        return Show();
    }

    /// <summary>Merges what is not merged yet, and shows the mistakes that this finds.</summary>
    /// <returns>What is wrong.</returns>
    public ImmutableArray<Diagnostic> Finish(CancellationToken cancellation)
    {
        // A core is left to those who ask for pages.
        prepared?.Merged?.MergeAll(Math.Max(1, options.Jobs - 1), cancellation);
        return Show();
    }

    /// <summary>True where <see cref="Finish"/> has nothing to do.</summary>
    public bool IsFinished => Merged.All(b => b.IsMerged);

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

    private ImmutableArray<MergedBriefing> Merged => prepared?.Merged?.Briefings ?? [];

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
            memory.ForgetTheme();
        }
    }

    private ImmutableArray<Diagnostic> Show()
    {
        ImmutableArray<Diagnostic> found = [.. prepared!.Diagnostics.Concat(Merged.Where(b => b.IsMerged).SelectMany(b => b.Diagnostics)).Order(Diagnostic.ByPlace)];
        var problems = Problem.Of(found);
        live.Show(s => !problems.IsEmpty || prepared.Composition is not { } site
            ? s with { Problems = problems }
            : ReferenceEquals(s.Site, site) ? s with { Problems = [] }
            : new(s.Version + 1, site, prepared.Merged!.Input.Settings.BaseUrl.AbsolutePath, []));
        return found;
    }
}
