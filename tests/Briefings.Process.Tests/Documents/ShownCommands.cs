namespace Briefings.Process.Tests.Documents;

/// <summary>The commands that a document shows in blocks marked as <c>sh</c>.</summary>
internal static class ShownCommands
{
    private const string Fence = "```";

    /// <summary>Section by section, a command a line, without comments.</summary>
    public static IEnumerable<string[]> Of(string markdown) =>
        Sections(markdown).Select(section => Commands(section).ToArray()).Where(commands => commands.Length > 0);

    /// <summary>The first lines of blocks that look like commands and are not marked as such.</summary>
    public static IEnumerable<string> Unmarked(string markdown)
    {
        var lines = markdown.Split('\n');
        return lines.Zip(lines.Skip(1)).Where(pair => pair.First == Fence).Select(pair => pair.Second)
            .Where(line => line.StartsWith("briefings ", StringComparison.Ordinal) || line.StartsWith("dotnet ", StringComparison.Ordinal));
    }

    private static string[] Sections(string markdown) => markdown.Split("\n## ");

    private static IEnumerable<string> Commands(string section)
    {
        var isInside = false;
        foreach (var line in section.Split('\n'))
        {
            if (isInside && line != Fence && line.Length > 0 && !line.StartsWith('#'))
            {
                yield return line;
            }

            isInside = line == Fence + "sh" || (isInside && line != Fence);
        }
    }
}
