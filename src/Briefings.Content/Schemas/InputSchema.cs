using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Briefings.Content.Schemas.Shapes;

namespace Briefings.Content.Schemas;

/// <summary>What a file of the input is made of.</summary>
internal enum FileForm
{
    /// <summary>One map.</summary>
    One,

    /// <summary>A list of maps.</summary>
    Many,

    /// <summary>One map, or a list of them.</summary>
    OneOrMany,

    /// <summary>A map with keys of the editor's own, whose values have the shape.</summary>
    ByKey,
}

/// <summary>The JSON Schema of one kind of file.</summary>
public sealed record InputSchema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private InputSchema(string name, string files, Type shape, FileForm form) => (Name, Files, Shape, Form) = (name, files, shape, form);

    /// <summary>What the kind of file is called: <c>article</c>.</summary>
    public string Name { get; }

    /// <summary>Which files are of the kind, as a path in which <c>*</c> stands for a name: <c>input/briefings/*/*.*.md</c>.</summary>
    public string Files { get; }

    /// <summary>True where the schema is for the keys above a text.</summary>
    public bool IsFrontMatter => Files.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The name of the schema's own file.</summary>
    public string FileName => $"{Name}.schema.json";

    /// <summary>Every kind of file of the input and of a theme that has keys.</summary>
    public static ImmutableArray<InputSchema> All { get; } =
    [
        new("site", "input/site.yml", typeof(SiteShape), FileForm.One),
        new("article", "input/briefings/*/*.*.md", typeof(ArticleShape), FileForm.One),
        new("desk-text", "input/briefings/*/index.*.md", typeof(DeskTextShape), FileForm.One),
        new("briefing", "input/briefings/*/briefing.yml", typeof(BriefingShape), FileForm.One),
        new("alignment", "input/briefings/*/alignment.*.yml", typeof(AlignmentShape), FileForm.Many),
        new("entities", "input/entities/**/*.yml", typeof(EntityShape), FileForm.OneOrMany),
        new("sources", "input/sources.yml", typeof(SourceShape), FileForm.Many),
        new("source", "input/sources/**/*.yml", typeof(SourceShape), FileForm.OneOrMany),
        new("page", "input/pages/*.*.md", typeof(PageShape), FileForm.One),
        new("theme", "themes/*/theme.yml", typeof(ThemeShape), FileForm.One),
        new("strings", "themes/*/strings/*.yml", typeof(StringShape), FileForm.ByKey),
    ];

    /// <summary>The shape of its maps.</summary>
    internal Type Shape { get; }

    /// <summary>How its maps stand in the file.</summary>
    internal FileForm Form { get; }

    /// <summary>The schema's file: JSON, indented, with a line end at its end.</summary>
    public string Text() => Schema().ToJsonString(Readable) + "\n";

    private JsonObject Schema()
    {
        var whole = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = Files };
        var shape = ShapeSchema.Of(Shape);
        switch (Form)
        {
            case FileForm.Many:
                whole["type"] = "array";
                whole["items"] = shape;
                break;
            case FileForm.OneOrMany:
                whole["anyOf"] = new JsonArray(Reference(), new JsonObject { ["type"] = "array", ["items"] = Reference() });
                whole["definitions"] = new JsonObject { ["one"] = shape };
                break;
            case FileForm.ByKey:
                whole["type"] = "object";
                whole["additionalProperties"] = shape;
                break;
            default:
                foreach (var (name, value) in shape.ToArray())
                {
                    whole[name] = value?.DeepClone();
                }

                break;
        }

        return whole;
    }

    private static JsonObject Reference() => new() { ["$ref"] = "#/definitions/one" };
}
