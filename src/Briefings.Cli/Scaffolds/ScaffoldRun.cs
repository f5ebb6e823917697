using System.Collections.Immutable;
using Briefings.Cli.Output;

namespace Briefings.Cli.Scaffolds;

/// <summary>A file to start.</summary>
/// <param name="Path">Where, below the input folder, with forward slashes.</param>
/// <param name="Text">What it holds at first.</param>
internal sealed record ScaffoldFile(string Path, string Text);

/// <summary>Writes new files, and only new ones.</summary>
internal static class ScaffoldRun
{
    /// <summary>Writes all files, or none where one of them exists. Prints their paths.</summary>
    public static int Run(ImmutableArray<ScaffoldFile> files, string input, Streams streams)
    {
        var targets = files.Select(f => (f.Text, Path: $"{InputFolder.Shown(input)}/{f.Path}")).ToArray();
        var taken = targets.Select(t => t.Path).Where(Path.Exists).ToArray();
        if (taken.Length > 0)
        {
            streams.Complain($"{string.Join(", ", taken)} exists already and was left as it is.");
            return ExitCodes.Files;
        }

        foreach (var (text, path) in targets)
        {
            NewFile.Write(path, text);
            streams.Out.WriteLine(path);
        }

        return ExitCodes.Fine;
    }
}
