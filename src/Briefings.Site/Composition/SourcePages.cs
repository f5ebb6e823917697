using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Following;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Sources;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The publishers: their list and a page each.</summary>
internal static class SourcePages
{
    /// <summary>Them, in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader)
    {
        var articles = new Lazy<ILookup<string, (MergedBriefing, Article)>>(() => SourceViews.ArticlesBySource(reader.Context));
        SourceViews Views() => new(reader, articles.Value);
        yield return new PagePlan(reader, PageKinds.Sources, SiteRoutes.Sources(reader.Language), reader.Strings["nav.sources"], () => Views().All())
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Sources),
        };

        foreach (var source in reader.Context.Site.Input.Sources)
        {
            yield return new PagePlan(reader, PageKinds.Source, SiteRoutes.Source(reader.Language, source.Id), source.Name, () => Views().One(source))
            {
                Description = reader.Say(source.About)?.Text,
                Origin = reader.Context.Origins.OfList(() => reader.Context.Index.BySource[source.Id]),
                Channel = () => Channels.OfSource(reader, source.Id),
                Metadata = () => SourceMetadata.Of(reader, source),
                Versions = SitePages.Everywhere(reader.Context, l => SiteRoutes.Source(l, source.Id)),
            };
        }
    }
}
