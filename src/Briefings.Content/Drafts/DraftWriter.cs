using System.Text;

namespace Briefings.Content.Drafts;

/// <summary>Writes drafts as Markdown with front matter.</summary>
public static class DraftWriter
{
    /// <summary>The file's text, with <c>\n</c> at line ends. What is not known yet is a comment that says what to fill in.</summary>
    public static string Write(DraftArticle draft)
    {
        var file = new StringBuilder("---\n");
        file.Append("title: ").Append(YamlText.Quoted(OneLine.Of(draft.Title))).Append('\n');
        file.Append("draft: true            # take this line out when the article is ready\n");
        file.Append(draft.Url is { } url ? $"url: {YamlText.Quoted(url.Value)}\n" : "# url: https://…       where it was published; required\n");
        file.Append(draft.Published is { } day ? $"published: {day}\n" : "# published: 2025-05-20  when it was published; required\n");
        if (!draft.Cleaning.IsEmpty)
        {
            var steps = draft.Cleaning.Select(c => $"{{removed: {c.Removed}, paragraphs: {c.Paragraphs}}}");
            file.Append("cleaning: [").AppendJoin(", ", steps).Append("]\n");
        }

        file.Append("---\n");
        foreach (var block in draft.Body)
        {
            file.Append('\n').Append(Block(block)).Append('\n');
        }

        return file.ToString();
    }

    private static string Block(DraftBlock block) =>
        block.IsHeading ? "## " + MarkdownEscape.Heading(block.Text) : MarkdownEscape.Paragraph(block.Text);
}
