using System.Text;

namespace Briefings.Cli.Output;

/// <summary>Lines of the files that diagnostics point into; each file is read once.</summary>
internal sealed class SourceLines
{
    private const int LargestFile = 8_000_000;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>A line, from 1; null where the file cannot be read or has no such line.</summary>
    public string? Line(string file, int number)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            files[file] = lines = Read(file);
        }

        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }

    // The line is a courtesy: where it cannot be had, the diagnostic is printed without it. A pipe has no length, and is not waited for.
    private static string[] Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= LargestFile }
                ? File.ReadAllText(file, Encoding.UTF8).ReplaceLineEndings("\n").Split('\n')
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
