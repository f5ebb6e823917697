namespace Briefings.Content.Fixing;

/// <summary>Cuts texts into lines and back, without losing how each line ends.</summary>
internal static class Lines
{
    /// <summary>The lines, each with its line break; joined they are the text again.</summary>
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    /// <summary>A line without its line break.</summary>
    public static string Words(string line) => line.TrimEnd('\n').TrimEnd('\r');

    /// <summary>True for a line of nothing but space.</summary>
    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>True for a line of YAML that is nothing but a comment.</summary>
    public static bool IsComment(string line) => line.AsSpan().TrimStart().StartsWith("#");

    /// <summary>The number, from 0, of the line that an index is on.</summary>
    public static int At(string text, int index) => text.AsSpan(0, Math.Clamp(index, 0, text.Length)).Count('\n');
}
