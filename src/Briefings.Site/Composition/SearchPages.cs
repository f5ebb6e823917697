using Briefings.Analysis.Searching;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Search;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Search;

namespace Briefings.Site.Composition;

/// <summary>The search page and what its script reads.</summary>
internal static class SearchPages
{
    /// <summary>The page, in a reader's language.</summary>
    public static PagePlan Of(Reader reader) =>
        new(reader, PageKinds.Search, SiteRoutes.Search(reader.Language), reader.Strings["nav.search"], () => SearchViews.Of(reader, Settings(reader)))
        {
            Origin = reader.Context.Origins.OfLists,
            Versions = SitePages.Everywhere(reader.Context, SiteRoutes.Search),
            Scripts = () => reader.Context.HasSearch ? ["search/search.js"] : [],
        };

    /// <summary>What the script reads, for every language; nothing where the site has no search.</summary>
    public static IEnumerable<Page> Files(SiteContext context)
    {
        if (!context.HasSearch)
        {
            return [];
        }

        var rules = QueryRules.Of(context.Languages.Select(context.Pack));
        return context.Languages.Select(l => SearchSettings.Page(new Reader(context, l), rules));
    }

    private static string? Settings(Reader reader) => reader.Context.HasSearch ? reader.Link(SiteRoutes.SearchSettings(reader.Language)) : null;
}
