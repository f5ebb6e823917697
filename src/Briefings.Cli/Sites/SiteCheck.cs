using Briefings.Cli.Commands;
using Briefings.Cli.Output;

namespace Briefings.Cli.Sites;

/// <summary>Reports what is wrong with a site.</summary>
internal static class SiteCheck
{
    /// <summary>Prints the findings to standard output and a summary to standard error.</summary>
    public static int Run(CheckOptions options, Streams streams, CancellationToken cancellation)
    {
        var site = Stages.Run(streams, stages => PreparedSite.Of(options.Site, stages, cancellation));
        switch (options.Format)
        {
            case CheckFormat.GitHub:
                GitHubAnnotations.Print(site.Diagnostics, streams.Out);
                break;
            case CheckFormat.Json:
                streams.Out.WriteLine(Json.Pretty(DiagnosticJson.Of(site.Diagnostics)));
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
