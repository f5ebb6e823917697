using System.Text.Json;
using Briefings.Model.Glossary;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Exports;

/// <summary>Writes an entity.</summary>
internal static class EntityJson
{
    /// <summary>Writes the members of an entity.</summary>
    public static void Write(Utf8JsonWriter json, Reader reader, Entity entity)
    {
        json.Text("id", entity.Id);
        json.Text("type", Names.Of(entity.Type));
        json.Texts("names", entity.Names);
        if (!entity.Aliases.IsEmpty)
        {
            json.Object("aliases", () =>
            {
                foreach (var language in entity.Aliases.GroupBy(a => a.Language, a => a.Text))
                {
                    json.Texts(language.Key.Value, language);
                }
            });
        }

        json.Texts("about", entity.About);
        json.Text("wikidata", entity.Wikidata);
        json.Text("url", reader.Context.Address.Absolute(SiteRoutes.Entity(reader.Language, entity.Id)));
    }
}
