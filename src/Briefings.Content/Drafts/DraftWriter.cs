using System.Text;
using Briefings.Model.Articles;

namespace Briefings.Content.Drafts;

/// <summary>Writes drafts as Markdown with front matter.</summary>
public static class DraftWriter
{
    /// <summary>The file's text, with <c>\n</c> at line ends. What is not known yet is a comment that says what to fill in.</summary>
    public static string Write(DraftArticle draft)
    {
        var file = new StringBuilder(FrontMatter(draft));
        Block? above = null;
        foreach (var next in draft.Body)
        {
            var block = BlockMarkdown.Below(above, next);
            var text = BlockMarkdown.Of(block);
            if (text.Length > 0)
            {
                file.Append(above is null ? "\n" : BlockMarkdown.Between(above, block)).Append(text).Append('\n');
                above = block;
            }
        }

        return file.ToString();
    }

    /// <summary>The keys at the file's top, with the lines around them.</summary>
    public static string FrontMatter(DraftArticle draft)
    {
        var keys = new StringBuilder("---\n");
        keys.Append("title: ").Append(YamlText.Quoted(OneLine.Of(draft.Title))).Append('\n');
        keys.Append("draft: true            # take this line out when the article is ready\n");
        keys.Append(draft.Url is { } url ? $"url: {YamlText.Quoted(url.Value)}\n" : "# url: https://…       where it was published; required\n");
        keys.Append(draft.Published is { } day ? $"published: {day}\n" : "# published: 2025-05-20  when it was published; required\n");
        if (draft.Author is { } author)
        {
            keys.Append("author: ").Append(YamlText.Quoted(OneLine.Of(author))).Append('\n');
        }

        if (!draft.Cleaning.IsEmpty)
        {
            var steps = draft.Cleaning.Select(c => $"{{removed: {c.Removed}, paragraphs: {c.Paragraphs}}}");
            keys.Append("cleaning: [").AppendJoin(", ", steps).Append("]\n");
        }

        return keys.Append("---\n").ToString();
    }
}
