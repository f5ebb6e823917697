using Briefings.Cli.Output;
using Briefings.Cli.Output.Sarif;

namespace Briefings.Cli.Sites;

/// <summary>How <c>check</c> prints what it found.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Workflow commands.</summary>
    GitHub,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>A SARIF log.</summary>
    Sarif,
}

/// <summary>What <c>check</c> was asked to do.</summary>
/// <param name="Site">What to read.</param>
/// <param name="Format">How to print it.</param>
/// <param name="IsStrict">True where warnings count as errors.</param>
internal sealed record CheckOptions(SiteOptions Site, CheckFormat Format, bool IsStrict)
{
    /// <summary>What to put in order first; null for nothing.</summary>
    public FixOptions? Fix { get; init; }
}

/// <summary>Reports what is wrong with a site.</summary>
internal static class SiteCheck
{
    /// <summary>Prints the findings to standard output and a summary to standard error.</summary>
    public static int Run(CheckOptions options, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        if (options.Fix is { } fix)
        {
            SiteFix.Run(options.Site.Input, fix, streams, cancellation);
            if (fix.IsDryRun)
            {
                return ExitCodes.Fine;
            }
        }

        var site = Stages.Run(streams, stages => CheckedSite.Of(options.Site, streams.Clock, stages, cancellation));
        switch (options.Format)
        {
            case CheckFormat.GitHub:
                GitHubAnnotations.Print(site.Diagnostics, streams.Out);
                break;
            case CheckFormat.Json:
                streams.Out.WriteLine(Json.Pretty(DiagnosticJson.Of(site.Diagnostics)));
                break;
            case CheckFormat.Sarif:
                streams.Out.WriteLine(Json.Pretty(SarifLog.Of(site.Diagnostics, SarifTool.This)));
                break;
            default:
                DiagnosticText.Print(site.Diagnostics, streams.OutConsole());
                break;
        }

        var summary = DiagnosticSummary.Of(site.Diagnostics);
        streams.Error.WriteLine(summary);
        return summary.IsFatal(options.IsStrict) ? ExitCodes.InputErrors : ExitCodes.Fine;
    }
}
