using System.Diagnostics;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>What <c>build</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Output">The folder to publish into.</param>
/// <param name="IsStrict">True where warnings count as errors.</param>
internal sealed record BuildOptions(SiteOptions Site, string Output, bool IsStrict);

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

        var clock = Stopwatch.StartNew();
        var (site, published) = Stages.Run(streams, stages => Publish(options, stages, cancellation));
        DiagnosticText.Print(site.Diagnostics, streams.ErrorConsole());
        var summary = DiagnosticSummary.Of(site.Diagnostics);
        if (site.Merged is not { } merged || published is null)
        {
            streams.Error.WriteLine($"{summary} Nothing was published; {options.Output} is as it was.");
            return ExitCodes.InputErrors;
        }

        streams.Error.WriteLine(summary);
        BuildReport.Print(merged, site.Pages.Length, published, options.Output, clock.Elapsed, streams.Out);
        return ExitCodes.Fine;
    }

    private static (PreparedSite Site, PublishReport? Published) Publish(BuildOptions options, IStages stages, CancellationToken cancellation)
    {
        var site = PreparedSite.Of(options.Site, stages, cancellation);
        if (DiagnosticSummary.Of(site.Diagnostics).IsFatal(options.IsStrict))
        {
            return (site, null);
        }

        stages.Begin($"Publishing {DiagnosticSummary.Count(site.Pages.Length, "page")} to {options.Output}");
        return (site, Publisher.Publish(site.Pages, options.Output, options.Site.Jobs, new Pages(stages), cancellation));
    }

    private sealed class Pages(IStages stages) : IProgress<PublishProgress>
    {
        public void Report(PublishProgress value) => stages.Report(value.Done, value.Total);
    }
}
