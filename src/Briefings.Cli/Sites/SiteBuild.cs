using System.Diagnostics;
using Briefings.Cli.Commands;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Builds and publishes a site.</summary>
internal static class SiteBuild
{
    /// <summary>Publishes the site unless its input has errors; prints what was made to standard output, all else to standard error.</summary>
    public static int Run(BuildOptions options, Streams streams, CancellationToken cancellation)
    {
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
