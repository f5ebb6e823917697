using System.Text.Json;
using Briefings.Model.Glossary;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>An entity as schema.org has it.</summary>
internal static class EntityThing
{
    /// <summary>Writes the members that tell which entity is meant.</summary>
    public static void Write(Utf8JsonWriter json, Reader reader, Entity entity)
    {
        json.Text("@type", TypeOf(entity.Type));
        json.Text("name", reader.Entity(entity.Id).Label.Text);
        json.Text("url", reader.Context.Address.Absolute(SiteRoutes.Entity(reader.Language, entity.Id)));
        json.Text("sameAs", entity.Wikidata is { } item ? $"https://www.wikidata.org/entity/{item}" : null);
    }

    private static string TypeOf(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Organisation or EntityType.Group => "Organization",
        EntityType.Place => "Place",
        EntityType.Law => "Legislation",
        EntityType.Event => "Event",
        _ => "Thing",
    };
}
