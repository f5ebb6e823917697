using System.Collections.Immutable;
using System.Text;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Drafts;

/// <summary>Writes the text of a block as Markdown: with its links and stresses where they read back as they are, else with less of them.</summary>
/// <remarks>CommonMark's rules on what may open and close a stress depend on the letters around it and fail beside many signs of
/// Chinese, Japanese and Korean. What was written is therefore read again, and what would not be understood is left out.</remarks>
internal static class InlineMarkdown
{
    /// <summary>A paragraph's text, or an entry's.</summary>
    public static string Paragraph(RichText text) => First(text, plain => MarkdownEscape.Paragraph(plain), BlockKind.Paragraph);

    /// <summary>A heading's text, without the signs that make it a heading.</summary>
    public static string Heading(RichText text) => First(text, plain => MarkdownEscape.Heading(plain), BlockKind.Heading);

    /// <summary>The text of a table's cell.</summary>
    public static string Cell(RichText text) => MarkdownEscape.Cell(text.Text);

    private static string First(RichText text, Func<string, string> plain, BlockKind kind)
    {
        ImmutableArray<Mark> all = [.. text.Marks.Where(m => m.Kind is MarkKind.Link or MarkKind.Emphasis or MarkKind.Strong)];
        ImmutableArray<Mark> links = [.. all.Where(m => m.Kind is MarkKind.Link)];
        foreach (var marks in (ImmutableArray<Mark>[])[all, links])
        {
            if (marks.Length > 0 && Marked(text.Text, marks) is var written && ReadsBack(written, text.Text, marks, kind))
            {
                return written;
            }
        }

        return plain(text.Text);
    }

    private static bool ReadsBack(string written, string text, ImmutableArray<Mark> marks, BlockKind kind)
    {
        var source = SourceText.Of("", kind is BlockKind.Heading ? $"# {written}" : written);
        return MarkdownReader.Read(source, 0, new Findings()) is [var only]
            && only.Kind == kind
            && string.Equals(only.Text.Text, text, StringComparison.Ordinal)
            && only.Text.Marks.SequenceEqual(marks);
    }

    private static string Marked(string text, ImmutableArray<Mark> marks)
    {
        var written = new StringBuilder();
        var next = 0;
        Write(0, text.Length);
        return MarkdownEscape.AtStart(written.ToString());

        // Marks are nested: an outer one stands before those inside it.
        void Write(int from, int to)
        {
            while (next < marks.Length && marks[next].Start < to)
            {
                var mark = marks[next++];
                written.Append(MarkdownEscape.Inline(text[from..mark.Start])).Append(Opening(mark));
                from = Math.Min(mark.Start + mark.Length, to);
                Write(mark.Start, from);
                written.Append(Closing(mark));
            }

            written.Append(MarkdownEscape.Inline(text[from..to]));
        }
    }

    private static string Opening(Mark mark) => mark.Kind switch
    {
        MarkKind.Link => "[",
        MarkKind.Strong => "**",
        _ => "*",
    };

    private static string Closing(Mark mark) => mark.Kind switch
    {
        MarkKind.Link => mark.Target!.Value.AsSpan().IndexOfAny("()") < 0 ? $"]({mark.Target.Value})" : $"](<{mark.Target.Value}>)",
        MarkKind.Strong => "**",
        _ => "*",
    };
}
