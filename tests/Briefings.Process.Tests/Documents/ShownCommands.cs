namespace Briefings.Process.Tests.Documents;

/// <summary>The commands that a document shows in blocks marked as <c>sh</c>.</summary>
internal static class ShownCommands
{
    private const string Fence = "```";

    /// <summary>Block by block, a command a line, without comments.</summary>
    public static IEnumerable<string[]> Of(string markdown)
    {
        List<string>? block = null;
        foreach (var line in markdown.Split('\n'))
        {
            if (block is null)
            {
                block = line == Fence + "sh" ? [] : null;
            }
            else if (line == Fence)
            {
                yield return [.. block];
                block = null;
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                block.Add(line);
            }
        }
    }
}
