using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Pages;
using Briefings.Site.Rendering;

namespace Briefings.Site.Composition;

/// <summary>A site as a function from route to content.</summary>
public static class SitePages
{
    /// <summary>Everything a reader can fetch, by route. Nothing is rendered yet.</summary>
    public static ImmutableArray<Page> Of(MergedSite site, Theme theme, ThemeRenderer renderer, LanguageLibrary languages)
    {
        var assets = AssetCatalog.Of(theme, site.Input.Assets);
        var context = new SiteContext(site, theme, languages, assets);
        var factory = new PageFactory(context, renderer);
        var pages = context.Languages.SelectMany(l => InLanguage(new Reader(context, l), factory));
        return [.. pages.Concat(GatePages.Of(context, factory)).Concat(MachinePages.Of(context)).Concat(assets.Pages).OrderBy(p => p.Route)];
    }

    private static IEnumerable<Page> InLanguage(Reader reader, PageFactory factory) =>
        ListPages.Of(reader, factory)
            .Concat(BriefingPages.Of(reader, factory))
            .Concat(GlossaryPages.Of(reader, factory))
            .Concat(SourcePages.Of(reader, factory))
            .Concat(FreePages.Of(reader, factory));

    /// <summary>A page that every language of the site has, at the route that <paramref name="route"/> gives.</summary>
    internal static ImmutableArray<(LanguageTag Language, Routes.Route Route)> Everywhere(SiteContext context, Func<LanguageTag, Routes.Route> route) =>
        [.. context.Languages.Select(l => (l, route(l)))];
}
