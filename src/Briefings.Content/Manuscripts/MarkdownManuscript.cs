using System.Collections.Immutable;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Manuscripts;

/// <summary>Reads Markdown with or without front matter, of ours or of anybody else.</summary>
public static class MarkdownManuscript
{
    private const string FrontMatterOrigin = "its front matter";
    private const string Fence = "---";

    /// <summary>Reads a text.</summary>
    /// <param name="file">The file as its editor named it.</param>
    /// <param name="bytes">What it holds, in UTF-8.</param>
    /// <returns>Nothing, with the reason, where it is too large, not UTF-8, empty, or its front matter cannot be read.</returns>
    public static ReadResult<Manuscript> Read(string file, byte[] bytes)
    {
        var findings = new Findings();
        if (PlainManuscript.Words(file, bytes, findings) is not { } source)
        {
            return findings.With<Manuscript>(null);
        }

        if (!source.Text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return findings.With(Headed(new(), MarkdownReader.Read(source, 0, findings)));
        }

        var document = DocumentReader.Split(source, findings);
        return findings.With(document?.FrontMatter is { } node
            ? Headed(Keys(node as YamlMap), MarkdownReader.Read(source, document.BodyStart, findings))
            : null);
    }

    // Keys that other programs write under other names are understood; all else in the front matter is for its editor to take over.
    private static Manuscript Keys(YamlMap? map) => map is null ? new() : new()
    {
        Title = Found(map, t => t, "title"),
        Author = Found(map, t => t, "author"),
        Published = Found(map, t => Edtf.TryParse(t.Length > 10 && t[10] is 'T' or ' ' ? t[..10] : t), "published", "date"),
        Language = Found(map, t => LanguageTag.TryParse(t, out var tag) ? new Found<LanguageTag>(tag, FrontMatterOrigin) : null, "language", "lang") is { } found
            ? found.Value
            : null,
        Url = Found(map, WebAddress.TryParseAbsolute, "url", "canonical", "canonicalUrl", "source_url"),
    };

    private static Found<T>? Found<T>(YamlMap map, Func<string, T?> read, params string[] names)
        where T : class
    {
        return names.Select(n => map[n]).OfType<YamlScalar>().Where(s => !s.IsEmpty).Select(s => read(s.Text.Trim())).OfType<T>().Select(v => new Found<T>(v, FrontMatterOrigin)).FirstOrDefault();
    }

    // A first heading of the first level is the headline.
    private static Manuscript Headed(Manuscript keys, ImmutableArray<Block> blocks) =>
        blocks is [{ Kind: BlockKind.Heading, Level: 1 } head, ..]
            ? keys with { Title = keys.Title ?? new(head.Text.Text, "its first heading"), Blocks = blocks.RemoveAt(0) }
            : keys with { Blocks = blocks };
}
