using System.Diagnostics;
using Briefings.Cli.Output;
using Briefings.Model.Diagnostics;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Builds and publishes a site.</summary>
internal static class SiteBuild
{
    /// <summary>Publishes the site unless its input has errors; prints what was made to standard output, all else to standard error.</summary>
    /// <param name="options">What to build.</param>
    /// <param name="memory">Knows whether it is built already; null to build it in any case.</param>
    /// <param name="streams">Where to print.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The exit code.</returns>
    public static int Run(BuildOptions options, IBuildMemory? memory, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        var former = options.ChangesFrom is { } list ? FormerSite.Read(list, streams) : null;
        if (former is null && options.ChangesFrom is not null)
        {
            return ExitCodes.Files;
        }

        var clock = Stopwatch.StartNew();
        if ((memory?.Find() is { } known ? Unchanged(known, streams) : Built(options, memory, streams, cancellation)) is not (var outcome, var published))
        {
            return ExitCodes.InputErrors;
        }

        outcome.Report.Print(published, options.Output, clock.Elapsed, streams.Out);
        Tell(outcome, former, options, streams);
        return ExitCodes.Fine;
    }

    private static (BuildOutcome Outcome, PublishReport Published)? Unchanged(BuildOutcome known, Streams streams)
    {
        DiagnosticText.PrintAll(known.Diagnostics, streams);
        return (known, new(0, known.Report.Files, 0, known.Report.Bytes));
    }

    private static (BuildOutcome Outcome, PublishReport Published)? Built(BuildOptions options, IBuildMemory? memory, Streams streams, CancellationToken cancellation)
    {
        var made = Stages.Run(streams, stages => MadeSite<PublishReport>.Of(options, stages, (site, mayBePut) => Publish(site, options, memory?.Former, mayBePut, stages, cancellation), cancellation, memory?.Former));
        made = made with { Site = made.Site with { Diagnostics = [.. made.Site.Diagnostics, .. TooLarge(made, options)] } };
        made.Print(streams, $"Nothing was published; {options.Output} is as it was.");
        if (made is not { Site.Merged: { } merged, Result: { } published })
        {
            Summarize(options, $"### Nothing was published\n\n{DiagnosticSummary.Of(made.Site.Diagnostics)}\n");
            return null;
        }

        var outcome = new BuildOutcome(made.Site.Diagnostics, BuildReport.Of(merged, published.Written + published.Unchanged, published.Bytes));
        if (made.Unsearchable is null)
        {
            memory?.Keep(outcome, made.Site, published);
        }

        return (outcome, published);
    }

    private static PublishReport? Publish(PreparedSite site, BuildOptions options, FormerBuild? former, Func<bool> mayBePut, IStages stages, CancellationToken cancellation)
    {
        stages.Begin($"Publishing to {options.Output}");
        return Publisher.Publish(site.Pages, options.Output, options.Site.Jobs, new PageProgress(stages), former?.Published, mayBePut, cancellation);
    }

    private static IEnumerable<Diagnostic> TooLarge(MadeSite<PublishReport> made, BuildOptions options) => made is { Site.Merged: { } merged, Result: { } published }
        ? PagesLimit.Check(merged.Input.Settings, published.Bytes, $"{InputFolder.Shown(options.Site.Input)}/site.yml")
        : [];

    private static void Tell(BuildOutcome done, Manifest? former, BuildOptions options, Streams streams)
    {
        if (former is null || Manifest.TryParse(File.ReadAllBytes(Path.Combine(options.Output, Manifest.FileName))) is not { } now)
        {
            Summarize(options, $"### {DiagnosticSummary.Count(done.Report.Files, "file")} published\n\n{DiagnosticSummary.Of(done.Diagnostics)}\n");
            return;
        }

        var changes = SiteSummary.Of(SiteChanges.Between(former, now));
        if (options.Summary is null)
        {
            streams.Out.Write(changes);
        }

        Summarize(options, changes);
    }

    private static void Summarize(BuildOptions options, string markdown)
    {
        if (options.Summary is { } file)
        {
            File.AppendAllText(file, markdown);
        }
    }
}
