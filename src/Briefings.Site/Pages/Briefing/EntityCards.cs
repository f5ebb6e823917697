using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Makes the cards that tell of entities where they are first named.</summary>
internal static class EntityCards
{
    /// <summary>The id of an entity's card within a page.</summary>
    public static string Id(string entityId) => $"card-{entityId}";

    /// <summary>A card for each of the entities that the glossary has, in their order.</summary>
    public static ImmutableArray<EntityCardView> Of(Reader reader, LanguagePair pair, IEnumerable<string> entityIds) =>
        [.. entityIds.Where(reader.Context.Entities.ContainsKey).Select(id => Card(reader, pair, reader.Context.Entities[id]))];

    private static EntityCardView Card(Reader reader, LanguagePair pair, Entity entity)
    {
        LanguageTag?[] languages = [pair.Left, pair.Right];
        var names = languages.OfType<LanguageTag>()
            .Select(l => entity.Names[l] is { } name ? reader.Say(name, l) : null).OfType<TextView>()
            .DistinctBy(n => n.Text, StringComparer.Ordinal);
        return new(
            Id(entity.Id),
            reader.TypeName(entity.Type),
            [.. names],
            reader.Say(entity.About),
            reader.Link(SiteRoutes.Entity(reader.Language, entity.Id)));
    }
}
