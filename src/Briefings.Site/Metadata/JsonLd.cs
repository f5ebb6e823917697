using System.Text.Json;
using Briefings.Site.Following;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>Writes what pages say in the vocabulary of schema.org, as JSON-LD.</summary>
internal static class JsonLd
{
    private const string MediaType = "application/ld+json";

    /// <summary>A graph of things.</summary>
    public static Html Graph(Action<Utf8JsonWriter> things) => DataBlock.Of(MediaType, json =>
    {
        json.Text("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        things(json);
        json.WriteEndArray();
    });

    /// <summary>A thing of the graph.</summary>
    public static void Thing(this Utf8JsonWriter json, string type, Action members)
    {
        json.WriteStartObject();
        json.Text("@type", type);
        members();
        json.WriteEndObject();
    }

    /// <summary>The site as whoever publishes it.</summary>
    public static void Publisher(this Utf8JsonWriter json, string name, Reader reader) => json.Object(name, () =>
    {
        json.Text("@type", "Organization");
        json.Text("name", Channels.SiteTitle(reader));
        json.Text("url", reader.Context.Address.Absolute(SiteRoutes.Home(reader.Language)));
    });

    /// <summary>The way to a page from the home page.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="reader">Whom the page is for.</param>
    /// <param name="steps">The pages below the home page, each with its title; the last is the page itself.</param>
    public static void Breadcrumbs(this Utf8JsonWriter json, Reader reader, params (string Title, Route Route)[] steps) => json.Thing("BreadcrumbList", () =>
        json.Objects("itemListElement", steps.Prepend((Channels.SiteTitle(reader), SiteRoutes.Home(reader.Language))).Index(), step =>
        {
            json.Text("@type", "ListItem");
            json.WriteNumber("position", step.Index + 1);
            json.Text("name", step.Item.Item1);
            json.Text("item", reader.Context.Address.Absolute(step.Item.Item2));
        }));
}
