using System.Text.Json.Nodes;
using Briefings.Model.Dates;
using Briefings.Model.Texts;
using NodaTime;

namespace Briefings.Content.Schemas.Forms;

/// <summary>How a single value is written.</summary>
/// <param name="Words">What it is called in a reference: “date”.</param>
/// <param name="Schema">Makes its JSON Schema.</param>
internal sealed record ValueForm(string Words, Func<JsonObject> Schema)
{
    private static readonly Dictionary<Type, ValueForm> All = new()
    {
        [typeof(string)] = new("text", Text),
        [typeof(ThemeWord)] = new("text", () => new() { ["type"] = Types("string", "number") }),
        [typeof(LocalizedText)] = new("text per language", () => PerLanguage(Text())),
        [typeof(OtherNames)] = new("texts per language", Texts),
        [typeof(Id)] = new("id", () => Matching(Patterns.Id, "string", "integer").With("maxLength", Slug.MaxLength).With("minimum", 0)),
        [typeof(LanguageTag)] = new("language", () => Matching(Patterns.Language, "string")),
        [typeof(Edtf)] = new("date", () => Matching(Patterns.Date, "string", "integer").With("minimum", 1000).With("maximum", 9998)),
        [typeof(WebAddress)] = new("address", () => Matching(Patterns.Address, "string").With("format", "iri")),
        [typeof(BaseAddress)] = new("address", () => Matching(Patterns.BaseAddress, "string").With("format", "iri")),
        [typeof(Origin)] = new("article or address", () => Matching(Patterns.Origin, "string")),
        [typeof(HostName)] = new("host name", () => Matching(HostName.Pattern + "$", "string").With("format", "hostname")),
        [typeof(CountryCode)] = new("country code", () => Matching(CountryCode.Pattern + "$", "string")),
        [typeof(WikidataItem)] = new("Wikidata item", () => Matching(WikidataItem.Pattern + "$", "string")),
        [typeof(TimeZoneName)] = new("time zone", TimeZones),
    };

    /// <summary>The form of values of a type; null where the type is none of single values.</summary>
    public static ValueForm? Of(Type type) => All.GetValueOrDefault(type);

    // YAML makes numbers of texts that look like some: a title may be 1984.
    private static JsonObject Text() => Matching(Patterns.Text, "string", "number");

    private static JsonObject Texts()
    {
        var list = new JsonObject { ["type"] = Types("string", "number", "array"), ["pattern"] = Patterns.Text, ["items"] = Text() };
        var schema = PerLanguage(list);
        schema["type"] = Types("string", "number", "array", "object");
        return schema.With("items", Text());
    }

    // One object says it for each of the types, so that a mistake in a language is shown at that language.
    private static JsonObject PerLanguage(JsonObject wording) => Matching(Patterns.Text, "string", "number", "object")
        .With("propertyNames", new JsonObject { ["pattern"] = Patterns.Language })
        .With("additionalProperties", wording);

    private static JsonObject TimeZones() => new()
    {
        ["enum"] = new JsonArray([.. DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal).Select(z => JsonValue.Create(z))]),
    };

    private static JsonObject Matching(string pattern, params string[] types) => new() { ["type"] = Types(types), ["pattern"] = pattern };

    private static JsonNode Types(params string[] types) => types is [var one] ? one : new JsonArray([.. types.Select(t => JsonValue.Create(t))]);
}
