namespace Briefings.Content.Fixing;

/// <summary>Ends files with one line break, of the kind that the file has.</summary>
internal static class FinalNewline
{
    /// <summary>The text with it. Blank lines at the end go, but those of code or a block scalar.</summary>
    public static string Fix(FixableText text)
    {
        var part = text.BodyStart < text.Text.Length ? text.Body : text.Text[text.YamlStart..];
        var kept = text.BodyStart < text.Text.Length ? KeptLines.OfMarkdown(part) : KeptLines.OfYaml(text.Yaml);
        var lines = Lines.Of(part);
        var count = lines.Count;
        while (count > 0 && Lines.IsBlank(lines[count - 1]) && !kept.Contains(count - 1))
        {
            count--;
        }

        var before = text.Text[..^part.Length] + string.Concat(lines.Take(count));
        var newline = text.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return before.Length == 0 || before.EndsWith('\n') ? before : before + newline;
    }
}
