using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Content.Yaml;

/// <summary>Reads a map by its schema: unknown and missing keys are found when it is opened, wrong values when they are read.</summary>
internal sealed class MapReader
{
    private readonly YamlMap map;

    private MapReader(YamlMap map, ValueContext context) => (this.map, Context) = (map, context);

    /// <summary>What the map is read with.</summary>
    public ValueContext Context { get; }

    /// <summary>Where the map starts.</summary>
    public SourceSpan At => map.At;

    /// <summary>Opens a value as a map.</summary>
    /// <param name="node">The value.</param>
    /// <param name="schema">The keys it may have.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <returns>Null, with a finding, where it is no map.</returns>
    public static MapReader? Open(YamlNode node, Schema schema, ValueContext context)
    {
        if (Values.Map(node, schema.Name, context) is not { } map)
        {
            return null;
        }

        foreach (var (i, entry) in map.Entries.Where(e => !schema.Keys.Contains(e.Key.Text, StringComparer.Ordinal)).Index())
        {
            var hint = Hints.IsWorthIt(i) ? Hints.Known(entry.Key.Text, "keys", schema.Keys) : null;
            context.Findings.Add(ValueRules.UnknownKey, entry.Key.At, hint, entry.Key.Text, schema.Name);
        }

        foreach (var key in schema.Required.Where(k => map[k] is null))
        {
            context.Findings.Add(ValueRules.MissingKey, map.At, $"Add a line “{key}: …”.", key, schema.Name);
        }

        foreach (var key in schema.Required.Where(k => map[k] is YamlMap { Entries.IsEmpty: true }))
        {
            Values.Wrong(map[key]!, key, TypeHints.Map, context);
        }

        return new(map, context);
    }

    /// <summary>The same map, read with something else.</summary>
    public MapReader With(ValueContext context) => new(map, context);

    /// <summary>The value of a key; null where the key is not there.</summary>
    public YamlNode? Node(string key) => map[key];

    /// <summary>Where the value of a key stands, or else the map.</summary>
    public SourceSpan Where(string key) => map[key]?.At ?? map.At;

    /// <summary>A text on one line or several.</summary>
    public string? Text(string key) => Node(key) is { } node ? Values.Text(node, key, Context) : null;

    /// <summary>A text per language; empty where the key is not there.</summary>
    public LocalizedText Localized(string key) => Node(key) is { } node ? Values.Localized(node, key, Context) : LocalizedText.Empty;

    /// <summary>A date or interval.</summary>
    public Edtf? Date(string key) => Node(key) is { } node ? Values.Date(node, key, Context) : null;

    /// <summary>An absolute web address.</summary>
    public WebAddress? Address(string key) => Node(key) is { } node ? Values.Address(node, key, Context) : null;

    /// <summary>An id of our own.</summary>
    public string? Id(string key) => Node(key) is { } node ? Values.Id(node, key, Context) : null;

    /// <summary>A language.</summary>
    public LanguageTag? Language(string key) => Node(key) is { } node ? Values.Language(node, key, Context) : null;

    /// <summary>True or false; false where the key is not there.</summary>
    public bool Flag(string key) => Node(key) is { } node && Values.Flag(node, key, Context) is true;

    /// <summary>A whole number between two bounds, both inclusive.</summary>
    public int? Number(string key, int least, int most) => Node(key) is { } node ? Values.Number(node, key, least, most, Context) : null;

    /// <summary>One of the words of an enumeration, in lower case.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum => Node(key) is { } node ? Values.Word<T>(node, key, Context) : null;

    /// <summary>The entries of a list; none where the key is not there.</summary>
    public ImmutableArray<YamlNode> Items(string key) => Node(key) is { } node ? Few(Values.Items(node, key, Context), node, key) : [];

    /// <summary>The entries of a map with keys of the editor's own; none where the key is not there.</summary>
    public ImmutableArray<YamlEntry> Entries(string key) =>
        Node(key) is { } node && Values.Map(node, key, Context) is { } inner ? Few(inner.Entries, node, key) : [];

    private ImmutableArray<T> Few<T>(ImmutableArray<T> entries, YamlNode node, string key)
    {
        if (entries.Length <= InputLimits.Entries)
        {
            return entries;
        }

        Context.Findings.Add(LimitRules.TooManyEntries, node.At, null, entries.Length, key, InputLimits.Entries);
        return entries[..InputLimits.Entries];
    }
}
