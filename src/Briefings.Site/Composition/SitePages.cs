using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Pages;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Sitemaps;

namespace Briefings.Site.Composition;

/// <summary>A site as a function from route to content.</summary>
public static class SitePages
{
    /// <summary>Everything a reader can fetch, by route. Nothing is rendered yet.</summary>
    public static ImmutableArray<Page> Of(MergedSite site, Theme theme, ThemeRenderer renderer, LanguageLibrary languages, bool hasSearch = false)
    {
        var assets = AssetCatalog.Of(theme, site.Input.Assets);
        var context = new SiteContext(site, theme, languages, assets) { HasSearch = hasSearch };
        PagePlan[] plans = [.. context.Languages.SelectMany(l => InLanguage(new Reader(context, l))), .. GatePages.Of(context)];
        var factory = new PageFactory(context, renderer);
        return [.. plans.Select(factory.Make)
            .Concat(MachinePages.Of(context, plans.Where(p => !p.IsHomeless).Select(InSitemap)))
            .Concat(SearchPages.Files(context))
            .Concat(assets.Pages)
            .Concat(site.Input.Static.Select(StaticFiles.Page))
            .OrderBy(p => p.Route)];
    }

    private static IEnumerable<PagePlan> InLanguage(Reader reader) =>
        ListPages.Of(reader)
            .Concat(BriefingPages.Of(reader))
            .Concat(GlossaryPages.Of(reader))
            .Concat(SourcePages.Of(reader))
            .Append(SearchPages.Of(reader))
            .Concat(FreePages.Of(reader));

    private static SitemapEntry InSitemap(PagePlan plan) =>
        new(plan.Route, [.. plan.Versions.Select(v => new Alternate(v.Language, v.Route))], plan.LastModified);

    /// <summary>The versions of a page that every language of the site has, at the routes that <paramref name="route"/> gives.</summary>
    internal static ImmutableArray<(LanguageTag Language, Route Route)> Everywhere(SiteContext context, Func<LanguageTag, Route> route) =>
        [.. context.Languages.Select(l => (l, route(l)))];
}
