using Briefings.Content.Markdown;
using Markdig.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefings.Content.Fixing;

/// <summary>Tells the lines in which spaces and blank lines may be part of what is said.</summary>
internal static class KeptLines
{
    /// <summary>Of YAML: the lines of block scalars and of values over several lines, but the one they start on. Of what is not well-formed, all lines.</summary>
    public static HashSet<int> OfYaml(string yaml)
    {
        var kept = new HashSet<int>();
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar { Start.Line: var start, End: { Line: var end, Column: var column } })
                {
                    // A block scalar ends where the next line starts.
                    kept.UnionWith(Enumerable.Range((int)start, Math.Max(0, (int)(end - start - (column <= 1 ? 1 : 0)))));
                }
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            kept.UnionWith(Enumerable.Range(0, Lines.Of(yaml).Count));
        }

        return kept;
    }

    /// <summary>Of Markdown: the lines of code. Of what is nested without end, all lines.</summary>
    public static HashSet<int> OfMarkdown(string body)
    {
        try
        {
            return [.. MarkdownReader.Parse(body).Descendants<CodeBlock>().SelectMany(c => Range(body, c.Span.Start, c.Span.End))];
        }
        catch (ArgumentException)
        {
            return [.. Enumerable.Range(0, Lines.Of(body).Count)];
        }
    }

    private static IEnumerable<int> Range(string text, int start, int last)
    {
        var first = Lines.At(text, start);
        return Enumerable.Range(first, Lines.At(text, last) - first + 1);
    }
}
