using Briefings.Content.Schemas.Shapes;

namespace Briefings.Content.Admin;

/// <summary>Lists what of a site can be edited in a browser.</summary>
/// <param name="site">The site.</param>
/// <param name="fields">Makes the forms.</param>
internal sealed class AdminCollections(AdminSite site, AdminFields fields)
{
    // Entities and sources of a list share a file, which no form can hold; in these folders each has its own.
    private const string OwnFiles = "desk";

    /// <summary>Them.</summary>
    public IEnumerable<AdminCollection> All() =>
    [
        .. site.Briefings.SelectMany(b => new[] { Articles(b), DeskTexts(b) }),
        Briefings(),
        Pages(),
        ById("entities", "Glossary", typeof(EntityShape)),
        ById("sources", "Sources", typeof(SourceShape)),
    ];

    private AdminCollection Articles(string briefing) => Texts($"articles-{briefing}", $"{briefing}: articles", $"briefings/{briefing}") with
    {
        Description = "One text by one source in one language. Files named index are the desk's own texts: edit them in their own list.",
        Slug = "{{fields.source}}.{{fields.language}}",
        Summary = "{{filename}}: {{title}}",
        Fields = [.. fields.Of(typeof(ArticleShape)).Select(NamingTheFile), AdminFields.Body()],
    };

    private AdminCollection DeskTexts(string briefing) => Texts($"desk-{briefing}", $"{briefing}: the desk's text", $"briefings/{briefing}") with
    {
        Description = "The desk's own title, summary and text, in each language.",
        Filter = new("url"),
        Slug = "index",
        Summary = "{{title}}",
        Translated = true,
        Fields = [.. fields.Of(typeof(DeskTextShape)).Append(AdminFields.Body()).Select(f => f with { Translated = true, Required = f.Name is "title" })],
    };

    private AdminCollection Briefings() => new()
    {
        Name = "briefings",
        Label = "Topics, claims, events",
        Files =
        [
            .. site.Briefings.Select(b => new AdminFile(b, b, $"{site.InputFolder}/briefings/{b}/briefing.yml", fields.Of(typeof(BriefingShape)))),
        ],
    };

    private AdminCollection Pages() => Texts("pages", "Pages", "pages") with
    {
        Slug = "{{slug}}",
        Translated = true,
        Fields = [.. fields.Of(typeof(PageShape)).Append(AdminFields.Body()).Select(f => f with { Translated = true })],
    };

    private AdminCollection Texts(string name, string label, string folder) => new()
    {
        Name = name,
        Label = label,
        Folder = $"{site.InputFolder}/{folder}",
        Create = true,
        Extension = "md",
        Format = "yaml-frontmatter",
        IdentifierField = "title",
    };

    private AdminCollection ById(string folder, string label, Type shape) => new()
    {
        Name = folder,
        Label = label,
        Description = $"Each in a file of its own in {folder}/{OwnFiles}/. Lists that share a file are edited as files.",
        Folder = $"{site.InputFolder}/{folder}/{OwnFiles}",
        Create = true,
        Slug = "{{fields.id}}",
        Extension = "yml",
        Format = "yaml",
        IdentifierField = "id",
        Fields = fields.Of(shape),
    };

    private static AdminField NamingTheFile(AdminField field) =>
        field.Name is "source" or "language" ? field with { Required = true, Hint = field.Hint + " Needed here, since a new file is named by it." } : field;
}
