using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Content.Fixing;

namespace Briefings.Cli.Sites;

/// <summary>How <c>check --fix</c> was asked to go about it.</summary>
/// <param name="Quotes">True where straight quotation marks are replaced too.</param>
/// <param name="IsDryRun">True where nothing is written.</param>
internal sealed record FixOptions(bool Quotes, bool IsDryRun);

/// <summary>Puts the files of a site in order.</summary>
internal static class SiteFix
{
    /// <summary>Writes each file that is not in order as a whole, and says on standard error what was done; or, on a dry run, prints to
    /// standard output what would change.</summary>
    public static void Run(string input, FixOptions options, Streams streams, CancellationToken cancellation)
    {
        var plan = SiteFixer.Plan(input, InputFolder.Shown(input), options.Quotes, cancellation);
        foreach (var file in plan)
        {
            cancellation.ThrowIfCancellationRequested();
            if (options.IsDryRun)
            {
                DiffText.Print(file.DisplayPath, file.Before, file.After, streams.OutConsole());
                continue;
            }

            WholeFile.Write(file.FullPath, file.After);
            streams.Error.WriteLine($"{file.DisplayPath}: {string.Join(", ", file.Done)}.");
        }

        streams.Error.WriteLine(Summary(plan, options));
    }

    private static string Summary(ImmutableArray<FixedFile> plan, FixOptions options) => (plan.Length, options.IsDryRun) switch
    {
        (0, _) => "All files are in order.",
        (var count, true) => $"{DiagnosticSummary.Count(count, "file")} would be changed.",
        (var count, _) => $"{DiagnosticSummary.Count(count, "file")} changed.",
    };
}
