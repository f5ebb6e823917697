using System.Collections.Immutable;
using Briefings.Cli.Output;

namespace Briefings.Cli.Scaffolds;

/// <summary>A file to start.</summary>
/// <param name="Path">Where, below the folder that is being filled, with forward slashes.</param>
/// <param name="Text">What it holds at first.</param>
internal sealed record ScaffoldFile(string Path, string Text);

/// <summary>Writes new files, and only new ones.</summary>
internal static class ScaffoldRun
{
    /// <summary>Writes all files, or none where one of them exists or cannot be written. Prints their paths.</summary>
    public static int Run(ImmutableArray<ScaffoldFile> files, string folder, Streams streams, CancellationToken cancellation)
    {
        var targets = files.Select(f => (f.Text, Path: $"{InputFolder.Shown(folder)}/{f.Path}")).ToArray();
        var taken = targets.Select(t => t.Path).Where(Path.Exists).ToArray();
        if (taken.Length > 0)
        {
            streams.Complain($"{string.Join(", ", taken)} exists already and was left as it is. Nothing was written: choose another name, or move it away.");
            return ExitCodes.Files;
        }

        var written = new List<string>();
        try
        {
            foreach (var (text, path) in targets)
            {
                cancellation.ThrowIfCancellationRequested();
                NewFile.Write(path, text);
                written.Add(path);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }

        written.ForEach(streams.Out.WriteLine);
        return ExitCodes.Fine;
    }
}
