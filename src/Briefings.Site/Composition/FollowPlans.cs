using Briefings.Site.Following;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Following;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The pages about following and taking away: feeds, corrections, data.</summary>
internal static class FollowPlans
{
    /// <summary>Them, in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader)
    {
        yield return new PagePlan(reader, PageKinds.Feeds, SiteRoutes.Feeds(reader.Language), reader.Strings["nav.feeds"], () => FollowViews.All(reader))
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Feeds),
        };
        yield return new PagePlan(reader, PageKinds.Corrections, SiteRoutes.Corrections(reader.Language), reader.Strings["nav.corrections"], () => CorrectionsViews.Of(reader))
        {
            Description = reader.Strings["corrections.lede"],
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Corrections),
        };
        yield return new PagePlan(reader, PageKinds.Data, SiteRoutes.Data(reader.Language), reader.Strings["nav.data"], () => DownloadViews.All(reader))
        {
            Description = reader.Strings["data.lede"],
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Data),
            Metadata = () => DataMetadata.Of(reader),
        };
    }
}
