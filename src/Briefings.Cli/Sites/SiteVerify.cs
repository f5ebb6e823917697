using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Site.Publishing;

namespace Briefings.Cli.Sites;

/// <summary>Says whether a published folder is what the input gives.</summary>
internal static class SiteVerify
{
    /// <summary>Makes the site without publishing it, and prints each file that is another in the folder.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.InputErrors"/> where the folder is something else, too.</returns>
    public static int Run(BuildOptions options, string folder, Streams streams, CancellationToken cancellation)
    {
        if (!InputFolder.IsThere(options.Site.Input, streams))
        {
            return ExitCodes.Files;
        }

        if (!Directory.Exists(folder))
        {
            streams.Complain($"there is no folder {folder}. Name the folder that the site was published into.");
            return ExitCodes.Files;
        }

        var made = Stages.Run(streams, stages => MadeSite<SiteChanges>.Of(options, stages, (site, _) => Compare(site, folder, options, stages, cancellation), cancellation));
        made.Print(streams, "Nothing was verified.");
        if (made.Result is not { } found)
        {
            return ExitCodes.InputErrors;
        }

        Print("missing", found.Added, streams);
        Print("different", found.Changed, streams);
        Print("not of this site", found.Removed, streams);
        var files = DiagnosticSummary.Count(made.Site.Pages.All.Length, "file");
        streams.Out.WriteLine(found.IsEmpty
            ? $"{folder} is what this input gives: {files}."
            : $"{folder} is not what this input gives: of {files}, {found.Added.Length} missing and {found.Changed.Length} different; {found.Removed.Length} not of this site.");
        return found.IsEmpty ? ExitCodes.Fine : ExitCodes.InputErrors;
    }

    private static SiteChanges Compare(PreparedSite site, string folder, BuildOptions options, IStages stages, CancellationToken cancellation)
    {
        stages.Begin($"Comparing the site with {folder}");
        return Verifier.Verify(site.Pages, folder, options.Site.Jobs, new PageProgress(stages), cancellation);
    }

    private static void Print(string what, ImmutableArray<string> files, Streams streams)
    {
        foreach (var file in files)
        {
            streams.Out.WriteLine($"{what}: {file}");
        }
    }
}
