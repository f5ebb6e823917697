using System.Text.Json;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Markup;

namespace Briefings.Site.Exports;

/// <summary>Writes glossaries as SKOS (W3C, 2009) in JSON-LD 1.1: a scheme, its concepts, and a collection for each type of entity.</summary>
internal static class Skos
{
    private static readonly (string Name, string Meaning)[] Links =
    [
        ("inScheme", "skos:inScheme"), ("topConceptOf", "skos:topConceptOf"), ("exactMatch", "skos:exactMatch"),
        ("member", "skos:member"), ("page", "foaf:page"),
    ];

    private static readonly string[] Labels = ["prefLabel", "altLabel", "definition"];

    /// <summary>The media type.</summary>
    public const string MediaType = "application/ld+json";

    /// <summary>Writes a glossary.</summary>
    public static void Write(TermCollection terms, Stream stream) => JsonOutput.Write(stream, json =>
    {
        WriteContext(json);
        json.WriteStartArray("@graph");
        WriteScheme(json, terms);
        foreach (var entity in terms.Entities)
        {
            WriteConcept(json, entity, terms);
        }

        foreach (var type in terms.Entities.GroupBy(e => e.Type).OrderBy(g => g.Key))
        {
            WriteCollection(json, type, terms);
        }

        json.WriteEndArray();
    });

    /// <summary>What names an entity: its page with a fragment, since the page itself is a document about it.</summary>
    public static string Name(Entity entity, TermCollection terms) => terms.PageOf(entity) + "#entity";

    private static string Scheme(TermCollection terms) => terms.Page + "#scheme";

    private static void WriteContext(Utf8JsonWriter json) => json.Object("@context", () =>
    {
        json.Text("skos", "http://www.w3.org/2004/02/skos/core#");
        json.Text("dct", "http://purl.org/dc/terms/");
        json.Text("foaf", "http://xmlns.com/foaf/0.1/");
        foreach (var label in Labels)
        {
            json.Object(label, () =>
            {
                json.Text("@id", $"skos:{label}");
                json.Text("@container", "@language");
            });
        }

        json.Object("title", () =>
        {
            json.Text("@id", "dct:title");
            json.Text("@container", "@language");
        });
        foreach (var (name, meaning) in Links)
        {
            json.Object(name, () =>
            {
                json.Text("@id", meaning);
                json.Text("@type", "@id");
            });
        }
    });

    private static void WriteScheme(Utf8JsonWriter json, TermCollection terms)
    {
        json.WriteStartObject();
        json.Text("@id", Scheme(terms));
        json.Text("@type", "skos:ConceptScheme");
        json.Texts("title", new LocalizedText([new(terms.Language, terms.Title)]));
        json.Text("page", terms.Page);
        json.WriteEndObject();
    }

    private static void WriteConcept(Utf8JsonWriter json, Entity entity, TermCollection terms)
    {
        json.WriteStartObject();
        json.Text("@id", Name(entity, terms));
        json.Text("@type", "skos:Concept");
        json.Text("inScheme", Scheme(terms));
        json.Text("topConceptOf", Scheme(terms));
        json.Texts("prefLabel", entity.Names);
        WriteAliases(json, entity);
        json.Texts("definition", entity.About);
        json.Text("exactMatch", entity.Wikidata is { } item ? $"http://www.wikidata.org/entity/{item}" : null);
        json.Text("page", terms.PageOf(entity));
        json.WriteEndObject();
    }

    // A label is either preferred or alternative in its language (condition S13).
    private static void WriteAliases(Utf8JsonWriter json, Entity entity)
    {
        var aliases = entity.Aliases
            .Where(a => !string.Equals(a.Text, entity.Names[a.Language], StringComparison.Ordinal))
            .GroupBy(a => a.Language, a => a.Text)
            .ToArray();
        if (aliases.Length > 0)
        {
            json.Object("altLabel", () =>
            {
                foreach (var language in aliases)
                {
                    json.Texts(language.Key.Value, language.Distinct(StringComparer.Ordinal));
                }
            });
        }
    }

    private static void WriteCollection(Utf8JsonWriter json, IGrouping<EntityType, Entity> type, TermCollection terms)
    {
        json.WriteStartObject();
        json.Text("@id", $"{terms.Page}#type-{type.Key.ToString().ToLowerInvariant()}");
        json.Text("@type", "skos:Collection");
        json.Texts("prefLabel", terms.TypeNames(type.Key));
        json.Texts("member", type.Select(e => Name(e, terms)));
        json.WriteEndObject();
    }
}
