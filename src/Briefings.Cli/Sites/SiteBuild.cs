using System.Diagnostics;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>What <c>build</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Output">The folder to publish into.</param>
/// <param name="IsStrict">True where warnings count as errors.</param>
internal sealed record BuildOptions(SiteOptions Site, string Output, bool IsStrict)
{
    /// <summary>False where no search index is wanted.</summary>
    public bool MakesSearch { get; init; } = true;

    /// <summary>The list of a former publication to compare with; null for none.</summary>
    public string? ChangesFrom { get; init; }

    /// <summary>The file to add a summary in Markdown to; null for none.</summary>
    public string? Summary { get; init; }
}

/// <summary>Builds and publishes a site.</summary>
internal static class SiteBuild
{
    /// <summary>Publishes the site unless its input has errors; prints what was made to standard output, all else to standard error.</summary>
    public static int Run(BuildOptions options, Streams streams, CancellationToken cancellation)
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
        var made = Stages.Run(streams, stages => MadeSite<PublishReport>.Of(options, stages, site => Publish(site, options, stages, cancellation), cancellation));
        made.Print(streams, $"Nothing was published; {options.Output} is as it was.");
        var summary = DiagnosticSummary.Of(made.Site.Diagnostics);
        if (made is not { Site.Merged: { } merged, Result: { } published })
        {
            Summarize(options, $"### Nothing was published\n\n{summary}\n");
            return ExitCodes.InputErrors;
        }

        BuildReport.Print(merged, made.Site.Pages.Length, published, options.Output, clock.Elapsed, streams.Out);
        if (former is not null && Manifest.TryParse(File.ReadAllBytes(Path.Combine(options.Output, Manifest.FileName))) is { } now)
        {
            Tell(SiteSummary.Of(SiteChanges.Between(former, now)), options, streams);
        }
        else
        {
            Summarize(options, $"### {DiagnosticSummary.Count(made.Site.Pages.Length, "file")} published\n\n{summary}\n");
        }

        return ExitCodes.Fine;
    }

    private static void Tell(string changes, BuildOptions options, Streams streams)
    {
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

    private static PublishReport Publish(PreparedSite site, BuildOptions options, IStages stages, CancellationToken cancellation)
    {
        stages.Begin($"Publishing {DiagnosticSummary.Count(site.Pages.Length, "page")} to {options.Output}");
        return Publisher.Publish(site.Pages, options.Output, options.Site.Jobs, new PageProgress(stages), cancellation);
    }
}
