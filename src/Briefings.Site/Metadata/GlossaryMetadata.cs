using Briefings.Model.Glossary;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>The page of an entity as schema.org has it.</summary>
internal static class GlossaryMetadata
{
    /// <summary>What is said of an entity's page: the entity with all its names.</summary>
    public static PageMetadata Of(Reader reader, Entity entity) => new(entity.Type == EntityType.Person ? "profile" : "website", JsonLd.Graph(json =>
    {
        var name = reader.Entity(entity.Id).Label.Text;
        json.WriteStartObject();
        EntityThing.Write(json, reader, entity);
        json.Text("description", reader.Say(entity.About)?.Text);
        json.Texts("alternateName", entity.Names.Wordings.Concat(entity.Aliases).Select(w => w.Text)
            .Where(n => !string.Equals(n, name, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
        json.Breadcrumbs(
            reader, (reader.Strings["nav.glossary"], SiteRoutes.Glossary(reader.Language)), (name, SiteRoutes.Entity(reader.Language, entity.Id)));
    }));
}
