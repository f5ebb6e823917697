using System.Text;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Texts;

namespace Briefings.Content.Fixing;

/// <summary>What a file says, apart from how it is written down: the order of keys, spaces around values, comments.</summary>
internal static class Meaning
{
    private const char Between = '\u0001';

    /// <summary>What a text says, in a form that two texts share only where they say the same; null where it cannot be told, since nothing could be read.</summary>
    /// <remarks>What the reader has to complain about is part of it, places aside, so that no change brings a mistake or takes one away.</remarks>
    public static string? Of(string text, bool isMarkdown)
    {
        if (FixableText.Of(SourceText.Of("", text).Text, isMarkdown) is not { } cut)
        {
            return null;
        }

        var findings = new Findings();
        var said = new StringBuilder();
        if (YamlParser.Parse(SourceText.Of("", cut.Yaml), findings) is { } root)
        {
            Append(said, root);
        }
        else if (findings.Count > 0 || !isMarkdown)
        {
            return null;
        }

        foreach (var block in MarkdownReader.Read(SourceText.Of("", cut.Body), 0, findings))
        {
            Append(said, block);
        }

        return said.Append(Between).AppendJoin(Between, findings.ByPlace().Select(d => d.Code + d.Message).Order(StringComparer.Ordinal)).ToString();
    }

    /// <summary>The words of a text's body without some signs, and of how many blocks and marks they are; null where nothing could be read.</summary>
    public static string? Words(string text, bool isMarkdown, Func<char, bool> isLeftOut)
    {
        if (FixableText.Of(SourceText.Of("", text).Text, isMarkdown) is not { } cut)
        {
            return null;
        }

        var said = new StringBuilder(cut.Text[..cut.BodyStart]);
        foreach (var block in MarkdownReader.Read(SourceText.Of("", cut.Body), 0, new()))
        {
            said.Append(Between).Append(block.Kind).Append(block.Level).Append(block.Text.Marks.Length).Append(Between);
            said.Append(string.Concat(block.Text.Text.Where(c => !isLeftOut(c)))).AppendJoin(Between, block.Text.Marks.Select(m => m.Target?.Value));
        }

        return said.ToString();
    }

    private static void Append(StringBuilder said, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                said.Append('{');
                foreach (var entry in map.Entries.OrderBy(e => e.Key.Text, StringComparer.Ordinal))
                {
                    Append(said, entry.Key);
                    Append(said, entry.Value);
                }

                said.Append('}');
                break;
            case YamlList list:
                said.Append('[');
                foreach (var item in list.Items)
                {
                    Append(said, item);
                }

                said.Append(']');
                break;
            case YamlScalar scalar:
                var words = scalar.Text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                said.Append(Between).Append(scalar.IsPlain ? 'p' : 'q').AppendJoin(' ', words);
                break;
        }
    }

    private static void Append(StringBuilder said, Block block)
    {
        said.Append(Between).Append(block.Kind).Append(block.Level).Append(Between);
        foreach (var text in block.Cells.Prepend(block.Text))
        {
            Append(said, text);
        }
    }

    private static void Append(StringBuilder said, RichText text) =>
        said.Append(text.Text).Append(Between).AppendJoin(Between, text.Marks.Select(m => FormattableString.Invariant($"{m.Start}+{m.Length}{m.Kind}{m.Target}")));
}
