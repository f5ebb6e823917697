using Briefings.Cli.Output;

namespace Briefings.Cli.Scaffolds;

/// <summary>Starts a site.</summary>
internal static class NewSiteRun
{
    private const string Repository = ".git";

    /// <summary>Fills a new or empty folder, and prints the paths; leaves any other as it is.</summary>
    public static int Run(NewSiteOptions options, Streams streams, CancellationToken cancellation)
    {
        var folder = InputFolder.Shown(options.Folder);
        if (File.Exists(folder) || IsTaken(folder))
        {
            streams.Complain($"{folder} is not an empty folder and was left as it is. Name a new or an empty one.");
            return ExitCodes.Files;
        }

        var exit = ScaffoldRun.Run(SiteScaffold.Files(options), folder, streams, cancellation);
        if (exit == ExitCodes.Fine && options.Action is null)
        {
            streams.Error.WriteLine(
                $"To publish on GitHub, name the repository of this program in {folder}/.github/workflows/briefings.yml, or start again with --action.");
        }

        return exit;
    }

    private static bool IsTaken(string folder) => Directory.Exists(folder)
        && Directory.EnumerateFileSystemEntries(folder).Any(entry => !string.Equals(Path.GetFileName(entry), Repository, StringComparison.Ordinal));
}
