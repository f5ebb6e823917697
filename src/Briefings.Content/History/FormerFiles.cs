using System.Collections.Immutable;
using Briefings.Content.Briefings;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Content.History;

/// <summary>Reads what files of briefings said in former commits. What was wrong with them then is nobody's concern now.</summary>
internal static class FormerFiles
{
    /// <summary>True where an article says that it is a draft.</summary>
    public static bool IsDraft(ReadOnlySpan<byte> content) => content.IndexOf("draft"u8) >= 0 && Front(Source("", content), out _)?.Flag("draft") is true;

    /// <summary>Reads a text or <c>briefing.yml</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">What it held.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <returns>Null where it cannot be read, or says nothing of its own.</returns>
    public static FormerFile? Read(BriefingPath path, ReadOnlySpan<byte> content, ImmutableArray<LanguageTag> languages)
    {
        var context = new ValueContext(new(), languages);
        if (Source(path.Name, content) is not { } source)
        {
            return null;
        }

        return path.IsDetails ? Details(source, context) : TextName.IsText(path.Name) ? Text(path, source, context) : null;
    }

    /// <summary>How many corrections a <c>briefing.yml</c> lists.</summary>
    public static int Corrections(ReadOnlySpan<byte> content, ImmutableArray<LanguageTag> languages) =>
        Source("", content) is { } source ? BriefingFileReader.Read(source, new(new(), languages)).Corrections.Length : 0;

    private static FormerFile Details(SourceText source, ValueContext context)
    {
        var file = BriefingFileReader.Read(source, context);
        return new() { Claims = file.Claims, Events = file.Events };
    }

    private static FormerFile? Text(BriefingPath path, SourceText source, ValueContext context)
    {
        var front = Front(source, out var body);
        var language = front?.Language("language") ?? TextName.Of(path.Name).Language;
        return front is null || language is null
            ? null
            : new() { Language = language, Published = front.Date("published"), Body = MarkdownReader.Read(source, body, context.Findings) };
    }

    private static MapReader? Front(SourceText? source, out int body)
    {
        var findings = new Findings();
        var document = source is null ? null : DocumentReader.Split(source, findings);
        body = document?.BodyStart ?? 0;
        return document?.FrontMatter is { } node ? MapReader.Open(node, ArticleReader.Schema, new(findings, [])) : null;
    }

    private static SourceText? Source(string name, ReadOnlySpan<byte> content) => TextFile.Decode(name, content, new());
}
