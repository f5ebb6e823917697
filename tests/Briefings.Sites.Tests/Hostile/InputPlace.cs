using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Briefings.Content.Schemas;
using Briefings.Content.Schemas.Forms;
using Briefings.Model.Texts;

namespace Briefings.Sites.Tests.Hostile;

/// <summary>A place in a file of the input where a text can stand: a value, or a key of the editor's own.</summary>
/// <param name="Schema">What kind of file it is.</param>
/// <param name="Path">The keys that lead there; <see cref="First"/> for the first entry of a list, <see cref="AnyKey"/> for the first of a map.</param>
/// <param name="IsKey">True where the text is a key of what is at the end of the path.</param>
internal sealed record InputPlace(string Schema, ImmutableArray<string> Path, bool IsKey)
{
    private const string First = "0";
    private const string AnyKey = "*";

    /// <summary>Every place of every file, as the shapes of the input have it: a key that is added to them is among these by itself.</summary>
    public static ImmutableArray<InputPlace> All { get; } =
    [
        .. from schema in InputSchema.All
           where schema.Files.StartsWith("input/", StringComparison.Ordinal)
           from place in OfShape(schema.Name, schema.Shape, schema.Form is FileForm.One ? [] : [First])
           select place,
    ];

    /// <summary>True where one of them is on the way to the other, or both are one.</summary>
    public bool Meets(InputPlace other)
    {
        var common = Math.Min(Path.Length, other.Path.Length);
        return Schema == other.Schema && Path.AsSpan(0, common).SequenceEqual(other.Path.AsSpan(0, common));
    }

    /// <summary>A file's values with a text in this place; what is missing on the way is made.</summary>
    public JsonNode Put(JsonNode file, string text) => Put(file.DeepClone(), Path.AsSpan(), text);

    public override string ToString() => $"{Schema}: {string.Join('.', Path)}{(IsKey ? " (key)" : "")}";

    private static IEnumerable<InputPlace> OfShape(string schema, Type shape, ImmutableArray<string> path) =>
        ShapeKey.Of(shape).SelectMany(key => OfKey(schema, key, path.Add(key.Name))).Prepend(new(schema, path, IsKey: true));

    private static IEnumerable<InputPlace> OfKey(string schema, ShapeKey key, ImmutableArray<string> path)
    {
        var value = key.IsMap ? path.Add(AnyKey) : key.IsList ? path.Add(First) : path;
        return [.. OfType(schema, key.EntryType ?? key.Type, value), .. key.IsMap ? [new InputPlace(schema, path, IsKey: true)] : Array.Empty<InputPlace>()];
    }

    // A text stands in the place of a whole map, too: some maps may be written short, and the others have to refuse it.
    private static IEnumerable<InputPlace> OfType(string schema, Type type, ImmutableArray<string> path) => ShapeKey.IsShape(type)
        ? OfShape(schema, type, path).Prepend(new(schema, path, IsKey: false))
        : type == typeof(LocalizedText) || type == typeof(OtherNames)
            ? [new(schema, path, IsKey: false), new(schema, path.Add("fr"), IsKey: false), new(schema, path, IsKey: true)]
            : [new(schema, path, IsKey: false)];

    private JsonNode Put(JsonNode? node, ReadOnlySpan<string> path, string text) => path switch
    {
        [] when IsKey => WithEntry(node as JsonObject ?? [], text, (node as JsonObject)?.FirstOrDefault().Value?.DeepClone() ?? "x"),
        [] => JsonValue.Create(text),
        [First, .. var below] => WithFirst(node as JsonArray ?? [], below, text),
        [var step, .. var below] => WithPut(node as JsonObject ?? [], step, below, text),
    };

    private JsonObject WithPut(JsonObject map, string step, ReadOnlySpan<string> below, string text)
    {
        var key = step is not AnyKey ? step : map.Count > 0 ? map.First().Key : "k";
        return WithEntry(map, key, Put(map[key]?.DeepClone(), below, text));
    }

    private static JsonObject WithEntry(JsonObject map, string key, JsonNode value)
    {
        map[key] = value;
        return map;
    }

    private JsonArray WithFirst(JsonArray list, ReadOnlySpan<string> below, string text)
    {
        var first = Put(list.FirstOrDefault()?.DeepClone(), below, text);
        if (list.Count > 0)
        {
            list.RemoveAt(0);
        }

        list.Insert(0, first);
        return list;
    }
}
