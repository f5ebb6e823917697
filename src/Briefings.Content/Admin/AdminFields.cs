using System.Collections.Immutable;
using Briefings.Content.Schemas;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.Admin;

/// <summary>Makes forms of shapes.</summary>
/// <param name="languages">The languages of the site.</param>
/// <param name="sources">The ids of its sources.</param>
internal sealed class AdminFields(ImmutableArray<LanguageTag> languages, ImmutableArray<string> sources)
{
    /// <summary>The fields for the keys of a shape, in its order. Maps with keys of the editor's own have no form; what a file has of them is kept.</summary>
    public ImmutableArray<AdminField> Of(Type shape) => [.. ShapeKey.Of(shape).Where(k => !k.IsMap).Select(Field)];

    /// <summary>The field of the text below front matter.</summary>
    public static AdminField Body() => new() { Name = "body", Label = "Text", Widget = "markdown" };

    private AdminField Field(ShapeKey key)
    {
        var field = new AdminField
        {
            Name = key.Name,
            Label = key.Name,
            Widget = "string",
            Required = key.IsRequired,
            Hint = key.Description.Replace("`", "", StringComparison.Ordinal),
            Default = key.Default,
        };
        return key.IsList ? List(field, key.EntryType!)
            : !key.Words.IsEmpty ? field with { Widget = "select", Options = key.Words }
            : Single(field, key);
    }

    private AdminField List(AdminField field, Type entry) => ShapeKey.IsShape(entry)
        ? field with { Widget = "list", Collapsed = true, Fields = Of(entry) }
        : field with { Widget = "list" };

    private AdminField Single(AdminField field, ShapeKey key) => key.Type switch
    {
        var type when ShapeKey.IsShape(type) => field with { Widget = "object", Collapsed = true, Fields = Of(type) },
        var type when type == typeof(bool) => field with { Widget = "boolean" },
        var type when type == typeof(int) => field with { Widget = "number", ValueType = "int", Min = key.Range?.Least, Max = key.Range?.Most },
        var type when type == typeof(LocalizedText) => PerLanguage(field, "string"),
        var type when type == typeof(OtherNames) => PerLanguage(field, "list"),
        var type when type == typeof(Id) && key.Name == "source" && !sources.IsEmpty => field with { Widget = "select", Options = sources },
        var type => field with { Pattern = PatternOf(type) },
    };

    private AdminField PerLanguage(AdminField field, string widget) => field with
    {
        Widget = "object",
        Default = null,
        Fields = [.. languages.Select(l => new AdminField { Name = l.Value, Label = l.Value, Widget = widget })],
    };

    private static string[]? PatternOf(Type type) =>
        type == typeof(Id) ? [Patterns.Id, "Lower-case letters a to z, digits and single hyphens."]
        : type == typeof(LanguageTag) ? [Patterns.Language, "A language tag such as fr or pt-BR."]
        : type == typeof(Edtf) ? [Patterns.Date, "Year first, as precisely as it is known: 2025, 2025-05, 2025-05-20."]
        : type == typeof(WebAddress) ? [Patterns.Address, "The whole address, starting with https:// or http://."]
        : type == typeof(Origin) ? [Patterns.Origin, "An article such as gate.fr, or the whole address of a text."]
        : type == typeof(CountryCode) ? [CountryCode.Pattern + "$", "Two capital letters: FR, IT, KR."]
        : type == typeof(WikidataItem) ? [WikidataItem.Pattern + "$", "Q and the item's number: Q458."]
        : null;
}
