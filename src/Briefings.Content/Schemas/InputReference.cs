using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using Briefings.Content.Schemas.Forms;

namespace Briefings.Content.Schemas;

/// <summary>Writes what every key of the input says, as Markdown.</summary>
public static class InputReference
{
    /// <summary>A table for each kind of file, with <c>\n</c> at line ends.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var schema in InputSchema.All)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"### `{schema.Files}`\n\n");
            text.Append(Summary(schema)).Append("\n\n| key | value | what it says |\n| --- | --- | --- |\n");
            text.AppendJoin("", Rows(schema.Shape, schema.Form is FileForm.ByKey ? "<key>" : ""));
        }

        return text.ToString();
    }

    private static string Summary(InputSchema schema) => Description(schema.Shape) + schema.Form switch
    {
        FileForm.Many => " The file is a list of these.",
        FileForm.OneOrMany => " The file holds one, or a list of them.",
        FileForm.ByKey => " The file is a map of these by the keys that the templates name.",
        _ => "",
    };

    private static IEnumerable<string> Rows(Type shape, string above) => ShapeKey.Of(shape).SelectMany(key =>
    {
        var path = above.Length == 0 ? key.Name : $"{above}.{key.Name}";
        return Below(key, path).Prepend($"| `{path}` | {Cell(Value(key))} | {Cell(key.Description + Default(key))} |\n");
    });

    private static IEnumerable<string> Below(ShapeKey key, string path) => (key.EntryType ?? key.Type) is var type && ShapeKey.IsShape(type)
        ? Rows(type, path + (key.IsMap ? ".<id>" : key.IsList ? "[]" : ""))
        : [];

    private static string Value(ShapeKey key) => (key.IsRequired ? "required; " : "") + (key.EntryType is { } entry
        ? (key.IsMap ? $"map by {KeysOf(key)}: " + Named(entry) : $"list of {Named(entry)}s")
        : !key.Words.IsEmpty ? string.Join(", ", key.Words.Select(w => $"`{w}`")) : Named(key.Type) + Range(key));

    private static string KeysOf(ShapeKey key) => key.Property.IsDefined(typeof(KeysAreCodesAttribute)) ? "code" : "id";

    private static string Named(Type type) => ValueForm.Of(type)?.Words
        ?? (type == typeof(bool) ? "`true` or `false`"
            : type == typeof(int) ? "number"
            : type.IsEnum ? string.Join(", ", ShapeKey.WordsOf(type).Select(w => $"`{w}`"))
            : type.GetCustomAttribute<OrAloneAttribute>() is { Key: var alone } ? $"map, or the value of `{alone}` alone" : "map");

    private static string Range(ShapeKey key) =>
        key.Range is var (least, most) ? string.Create(CultureInfo.InvariantCulture, $" from {least} to {most}") : "";

    private static string Default(ShapeKey key) => key.Default switch
    {
        null or false => "",
        var value => string.Create(CultureInfo.InvariantCulture, $" Default: `{value}`."),
    };

    private static string Description(Type shape) => shape.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
