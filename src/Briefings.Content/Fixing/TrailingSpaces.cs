namespace Briefings.Content.Fixing;

/// <summary>Takes off spaces at the ends of lines, but where they say something: two in Markdown break the line, and code and block scalars are kept.</summary>
internal static class TrailingSpaces
{
    /// <summary>The text without them.</summary>
    public static string Fix(FixableText text)
    {
        var yaml = Trimmed(text.Yaml, KeptLines.OfYaml(text.Yaml), _ => false);
        var body = Lines.Of(text.Body);
        var trimmed = Trimmed(text.Body, KeptLines.OfMarkdown(text.Body), i => BreaksLine(body, i));
        var fence = Lines.Of(text.Text[text.YamlEnd..text.BodyStart]).Select(Trim);
        return string.Concat(Lines.Of(text.Text[..text.YamlStart]).Select(Trim)) + yaml + string.Concat(fence) + trimmed;
    }

    private static string Trimmed(string text, HashSet<int> kept, Func<int, bool> isMeant) =>
        string.Concat(Lines.Of(text).Select((line, i) => kept.Contains(i) || isMeant(i) ? line : Trim(line)));

    private static bool BreaksLine(List<string> lines, int index) =>
        index + 1 < lines.Count
        && Lines.Words(lines[index]).EndsWith("  ", StringComparison.Ordinal)
        && !Lines.IsBlank(lines[index])
        && !Lines.IsBlank(lines[index + 1]);

    private static string Trim(string line)
    {
        var words = Lines.Words(line);
        return words.TrimEnd(' ', '\t') + line[words.Length..];
    }
}
