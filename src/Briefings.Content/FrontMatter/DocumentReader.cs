using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.FrontMatter;

/// <summary>Splits text files into front matter and body.</summary>
internal static class DocumentReader
{
    private const string Fence = "---";

    /// <summary>Reads a file.</summary>
    /// <returns>Null, with a finding, where there is no front matter to be had.</returns>
    public static TextDocument? Read(InputFile file, Findings findings) =>
        TextFile.Read(file, findings) is { } source ? Split(source, findings) : null;

    /// <summary>Splits a text.</summary>
    /// <returns>Null, with a finding, where there is no front matter, or no end of it.</returns>
    public static TextDocument? Split(SourceText source, Findings findings)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            findings.Add(FileRules.EmptyFile, source.SpanAt(0, 1), "Start it with ---, the keys, and another ---; below comes the text.");
            return null;
        }

        if (!IsFence(source, 0))
        {
            findings.Add(FileRules.NoFrontMatter, source.SpanAt(0, 1), "Write --- in the first line, then keys such as title, then another ---.");
            return null;
        }

        for (var line = 1; line < source.LineCount; line++)
        {
            if (IsFence(source, line))
            {
                return Between(source, line, findings);
            }
        }

        findings.Add(FileRules.FrontMatterWithoutEnd, source.SpanAt(0, Fence.Length), "Write --- in a line of its own below the last key.");
        return null;
    }

    private static TextDocument Between(SourceText source, int end, Findings findings)
    {
        var (start, stop) = (source.StartOfLine(1), source.StartOfLine(end));
        var body = end + 1 < source.LineCount ? source.StartOfLine(end + 1) : source.Text.Length;
        if (stop - start > InputLimits.FrontMatter)
        {
            findings.Add(LimitRules.FrontMatterTooLong, source.SpanAt(start, 1), null, stop - start, InputLimits.FrontMatter);
            return new(source, null, body);
        }

        var before = findings.Count;
        var node = YamlParser.Parse(source, start, stop - start, findings);

        // Front matter without a key lacks every key there is: an empty map has that said by its schema.
        return new(source, node ?? (findings.Count == before ? new YamlMap([], source.SpanAt(0, Fence.Length)) : null), body);
    }

    private static bool IsFence(SourceText source, int line)
    {
        var start = source.StartOfLine(line);
        return source.Text.AsSpan(start, source.EndOfLine(line) - start).TrimEnd().SequenceEqual(Fence);
    }
}
