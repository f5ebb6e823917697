using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;

namespace Briefings.Content.Themes;

/// <summary>Reads the strings of a theme in one language: a map from key to text, or to a text per CLDR plural category.</summary>
internal static class ThemeStringsReader
{
    private const string Other = "other";

    private static readonly Schema FormSchema = new("a string's forms", [], ["zero", "one", "two", "few", "many", Other]);

    /// <summary>Reads a file.</summary>
    public static ImmutableSortedDictionary<string, ThemeString> Read(InputFile file, ValueContext context)
    {
        var strings = ImmutableSortedDictionary.CreateBuilder<string, ThemeString>(StringComparer.Ordinal);
        foreach (var (key, value) in YamlFile.Root(file, context) is { } root && Values.Map(root, file.Name, context) is { } map ? map.Entries : [])
        {
            if (Read(key.Text, value, context) is { } text)
            {
                strings[key.Text] = text;
            }
        }

        return strings.ToImmutable();
    }

    private static ThemeString? Read(string key, YamlNode value, ValueContext context)
    {
        if (value is not YamlMap)
        {
            return Text(key, value, context) is { } text ? new(Forms([new(Other, text)])) : null;
        }

        if (MapReader.Open(value, FormSchema, context) is not { } map)
        {
            return null;
        }

        var forms = FormSchema.Keys.Where(k => map.Node(k) is not null)
            .Select(k => KeyValuePair.Create(k, Text(k, map.Node(k)!, context) ?? "")).ToArray();
        if (map.Node(Other) is not null)
        {
            return new(Forms(forms));
        }

        context.Findings.Add(ThemeRules.NoOtherForm, value.At, "Add “other: …”, which serves every number that has no form of its own.", key);
        return null;
    }

    // Quotes keep their spaces, and may be around nothing: a string is a piece of a sentence.
    private static string? Text(string key, YamlNode value, ValueContext context) =>
        value is YamlScalar { IsPlain: false } quoted ? quoted.Text : Values.Text(value, key, context);

    private static ImmutableSortedDictionary<string, string> Forms(IEnumerable<KeyValuePair<string, string>> forms) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, forms);
}
