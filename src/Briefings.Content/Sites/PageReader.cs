using Briefings.Content.Briefings;
using Briefings.Content.FrontMatter;
using Briefings.Content.Markdown;
using Briefings.Content.Reading;
using Briefings.Content.References;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Content.Sites;

/// <summary>Reads free pages, <c>pages/&lt;id&gt;.&lt;language&gt;.md</c>.</summary>
internal static class PageReader
{
    private const string NameHint = "Name it <id>.<language>.md, such as about.fr.md.";

    private static readonly Schema Schema = new("a page's front matter", ["title"], ["summary", "order"]);

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <returns>The page, where it could be read, and its id with its language.</returns>
    public static DeclaredItems<FreePage> Read(InputFile file, ValueContext context)
    {
        var declarations = new List<Declaration>();
        var page = Read(file, context, declarations);
        return new(page is null ? [] : [page], [.. declarations]);
    }

    private static FreePage? Read(InputFile file, ValueContext context, List<Declaration> declarations)
    {
        var at = SourceSpan.Whole(file.DisplayPath);
        if (!TextName.IsText(file.Name))
        {
            context.Findings.Add(FileRules.UnknownFile, at, NameHint, file.Name, "pages/");
            return null;
        }

        var name = TextName.Of(file.Name);
        var document = DocumentReader.Read(file, context.Findings);
        var map = document?.FrontMatter is { } node ? MapReader.Open(node, Schema, context) : null;
        if (name.Id is null || name.Language is not { } language)
        {
            context.Findings.Add(FileRules.BadFileName, at, NameHint, file.Name, "its language");
            return null;
        }

        var id = Values.Id(new YamlScalar(name.Id, false, at), "the file's name", context);
        if (id is not null && FreePage.ReservedIds.Contains(id, StringComparer.Ordinal))
        {
            context.Findings.Add(ValueRules.ReservedPage, at, $"Other names than these will do: {string.Join(", ", FreePage.ReservedIds)}.", id);
        }

        SiteLanguages.Check(language, at, context);
        declarations.Add(new(IdKind.Page, $"{id}.{language}", at));
        var (title, summary, order) = (map?.Text("title"), map?.Text("summary"), map?.Number("order", -1000, 1000) ?? 0);
        var body = document is null ? [] : MarkdownReader.Read(document.Source, document.BodyStart, context.Findings);
        return id is null || title is null ? null : new(id, language, title, summary, order, body, at);
    }
}
