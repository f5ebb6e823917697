using Briefings.Analysis.Merging;
using Briefings.Site.Following;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Glossary;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The glossary: its index and a page an entity.</summary>
internal static class GlossaryPages
{
    /// <summary>Them, in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader)
    {
        yield return new PagePlan(reader, PageKinds.Glossary, SiteRoutes.Glossary(reader.Language), reader.Strings["nav.glossary"], () => GlossaryViews.Index(reader))
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Glossary),
        };

        foreach (var entity in reader.Context.Site.Input.Entities)
        {
            var (id, named) = (entity.Id, new Func<IEnumerable<MergedBriefing>>(() => reader.Context.Index.ByEntity[entity.Id]));
            yield return new PagePlan(reader, PageKinds.Entity, SiteRoutes.Entity(reader.Language, entity.Id), reader.Entity(entity.Id).Label.Text, () => EntityViews.View(reader, entity))
            {
                Description = reader.Say(entity.About)?.Text,
                Origin = reader.Context.Origins.OfEntity(named, () => EntityViews.Quoted(named(), id)),
                Channel = () => Channels.OfEntity(reader, entity.Id),
                Metadata = () => GlossaryMetadata.Of(reader, entity),
                Versions = SitePages.Everywhere(reader.Context, l => SiteRoutes.Entity(l, entity.Id)),
            };
        }
    }
}
