using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefings.Analysis.Searching;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Search;

/// <summary>What the search page's script reads: where the indexes are, how queries are cut, and the words it says.</summary>
internal static class SearchSettings
{
    /// <summary>The theme's modules that the script is made of, by what each does.</summary>
    private static readonly ImmutableArray<(string Name, string Path)> Modules = [("query", "search/query.js"), ("excerpt", "search/excerpt.js")];

    // Words with a number in them; the script fills it in.
    private static readonly ImmutableArray<string> Words =
        ["search.count", "search.none", "search.loading", "search.failed", "search.more"];

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Them, for a reader's language.</summary>
    public static Page Page(Reader reader, QueryRules rules) => new(SiteRoutes.SearchSettings(reader.Language), output => Write(reader, rules, output));

    private static void Write(Reader reader, QueryRules rules, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("base", reader.Link(SiteRoutes.Root));
        json.WriteString("mark", SearchRecordLines.Mark);
        json.WriteStartObject("modules");
        foreach (var (name, path) in Modules)
        {
            if (reader.Context.Assets.Find(path) is { } route)
            {
                json.WriteString(name, reader.Link(route));
            }
        }

        json.WriteEndObject();
        WriteLanguages(json, reader);
        json.WritePropertyName("rules");
        JsonSerializer.Serialize(json, rules, RulesOptions);
        WriteWords(json, reader);
        json.WriteEndObject();
    }

    private static void WriteLanguages(Utf8JsonWriter json, Reader reader)
    {
        json.WriteStartArray("languages");
        foreach (var language in reader.Context.Languages.OrderByDescending(l => l == reader.Language))
        {
            json.WriteStartObject();
            json.WriteString("tag", language.Value);
            json.WriteString("name", TextView.NativeName(language, language).Text);
            json.WriteString("dir", TextView.Direction(language));
            json.WriteString("bundle", reader.Link(SiteRoutes.SearchFile($"{language}/")));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, Reader reader)
    {
        json.WriteStartObject("words");
        foreach (var key in Words)
        {
            json.WriteStartObject(key);
            foreach (var (category, form) in reader.Strings.Forms(key))
            {
                json.WriteString(category, form);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static readonly JsonSerializerOptions RulesOptions = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
