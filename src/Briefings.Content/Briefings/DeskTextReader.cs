using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Briefings;

/// <summary>Reads the desk's own words on a briefing, <c>index.&lt;language&gt;.md</c>.</summary>
internal static class DeskTextReader
{
    /// <summary>The name that such files have in place of a source.</summary>
    public const string Name = "index";

    private static readonly Schema Schema = new("an index file's front matter", [], ["title", "summary"]);

    /// <summary>True for such a file, whether its name says a language or not.</summary>
    public static bool IsDeskText(string fileName) => fileName.StartsWith(Name + ".", StringComparison.Ordinal) && TextName.IsText(fileName);

    /// <summary>Reads a file.</summary>
    public static DeskText? Read(InputFile file, ValueContext context)
    {
        var at = SourceSpan.Whole(file.DisplayPath);
        if (LanguageOf(file, at, context) is not { } language || DocumentReader.Read(file, context.Findings) is not { } document)
        {
            return null;
        }

        var map = document.FrontMatter is { } node ? MapReader.Open(node, Schema, context) : null;
        var body = MarkdownReader.Read(document.Source, document.BodyStart, context.Findings);
        return map is null ? null : new(language, map.Text("title"), map.Text("summary"), new(body), at);
    }

    /// <summary>The language that the name of a desk's file says; a finding where it says none, or one that the site lacks.</summary>
    public static LanguageTag? LanguageOf(InputFile file, SourceSpan at, ValueContext context)
    {
        var language = TextName.Of(file.Name).Language;
        if (language is null)
        {
            var languages = context.Languages.IsEmpty ? "" : $" Languages of the site: {string.Join(", ", context.Languages)}.";
            context.Findings.Add(FileRules.BadFileName, at, $"Name it {Name}.<language>.md.{languages}", file.Name, "its language");
        }
        else
        {
            SiteLanguages.Check(language, at, context);
        }

        return language;
    }
}
