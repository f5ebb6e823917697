using System.Diagnostics;

namespace Briefings.Benchmarks.Comparison;

/// <summary>What no generator can be faster than: files of the same names and sizes, written plainly with two threads.</summary>
internal static class Floor
{
    private const int Threads = 2;

    /// <summary>Writing what a build left in a folder once more.</summary>
    /// <param name="built">The folder.</param>
    /// <param name="output">Where to write.</param>
    public static Contestant Of(string built, string output) => new("writing the same files", () =>
    {
        var files = Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.Combine(output, Path.GetRelativePath(built, f)), Size: (int)new FileInfo(f).Length))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .ToArray();
        var bytes = new byte[files.Max(f => f.Size)];
        bytes.AsSpan().Fill((byte)'a');
        Folders.Empty(output);
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Parallel.ForEach(files, new() { MaxDegreeOfParallelism = Threads }, file =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            using var stream = File.OpenHandle(file.Path, FileMode.Create, FileAccess.Write);
            RandomAccess.Write(stream, bytes.AsSpan(0, file.Size), 0);
        });
        return new(clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds, Environment.WorkingSet);
    });
}
