using Briefings.Content.FrontMatter;
using Briefings.Content.Reading;

namespace Briefings.Content.Fixing;

/// <summary>A file's text, cut where what is YAML ends and what is Markdown begins.</summary>
/// <param name="Text">The whole text, as it is on disk.</param>
/// <param name="YamlStart">Where the YAML starts.</param>
/// <param name="YamlEnd">Where it ends.</param>
/// <param name="BodyStart">Where the Markdown starts; the text's length where there is none.</param>
internal sealed record FixableText(string Text, int YamlStart, int YamlEnd, int BodyStart)
{
    /// <summary>The YAML.</summary>
    public string Yaml => Text[YamlStart..YamlEnd];

    /// <summary>The Markdown.</summary>
    public string Body => Text[BodyStart..];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMarkdown">True where it is Markdown below front matter, false where all of it is YAML.</param>
    /// <returns>Null where it has no front matter that ends.</returns>
    public static FixableText? Of(string text, bool isMarkdown)
    {
        if (!isMarkdown)
        {
            return new(text, 0, text.Length, text.Length);
        }

        var source = SourceText.Of("", text);
        return source.Text.Length == text.Length && DocumentReader.Split(source, new()) is { } document
            ? new(text, source.StartOfLine(1), EndOfYaml(source, document.BodyStart), document.BodyStart)
            : null;
    }

    /// <summary>The same with another YAML.</summary>
    public string WithYaml(string yaml) => Text[..YamlStart] + yaml + Text[YamlEnd..];

    /// <summary>The same with another body.</summary>
    public string WithBody(string body) => Text[..BodyStart] + body;

    // The line above the body is the fence.
    private static int EndOfYaml(SourceText source, int bodyStart)
    {
        var line = 0;
        while (line + 1 < source.LineCount && source.StartOfLine(line + 1) < bodyStart)
        {
            line++;
        }

        return source.StartOfLine(line);
    }
}
