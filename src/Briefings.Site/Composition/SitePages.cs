using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Model.Themes;
using Briefings.Site.Assets;
using Briefings.Site.Pages;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Search;
using Briefings.Site.Sitemaps;

namespace Briefings.Site.Composition;

/// <summary>A site as a function from route to content. Nothing is rendered, and no briefing merged, before it is asked for.</summary>
public sealed class SitePages
{
    private const string BriefingsFolder = "briefings";

    private readonly Theme theme;
    private readonly ThemeRenderer renderer;
    private readonly LanguageLibrary languages;
    private readonly ImmutableArray<Page> searchIndex;
    private readonly SiteContext context;
    private readonly PageFactory factory;
    private readonly Lazy<PageSet> all;
    private readonly Lazy<Dictionary<Route, Page>> others;
    private readonly Lazy<Dictionary<Route, Page>> sitemaps;
    private readonly Lazy<Dictionary<Route, Page>> entityFiles;

    /// <summary>The pages of a site.</summary>
    public SitePages(MergedSite site, Theme theme, ThemeRenderer renderer, LanguageLibrary languages, AssetCatalog assets)
        : this(site, theme, renderer, languages, assets, [])
    {
    }

    private SitePages(MergedSite site, Theme theme, ThemeRenderer renderer, LanguageLibrary languages, AssetCatalog assets, ImmutableArray<Page> searchIndex)
    {
        (this.theme, this.renderer, this.languages, this.searchIndex) = (theme, renderer, languages, searchIndex);
        context = new SiteContext(site, theme, languages, assets) { HasSearch = !searchIndex.IsEmpty };
        factory = new PageFactory(context, renderer);
        all = new(Everything);
        others = new(() => ByRoute(Other().Select(factory.Make).Concat(Files())));
        sitemaps = new(() => ByRoute(Sitemaps(Other())));
        entityFiles = new(() => ByRoute(MachinePages.OfEntities(context)));
    }

    /// <summary>Everything a reader can fetch.</summary>
    public PageSet All => all.Value;

    /// <summary>Everything a reader can fetch, by route.</summary>
    public static ImmutableArray<Page> Of(MergedSite site, Theme theme, ThemeRenderer renderer, LanguageLibrary languages) =>
        new SitePages(site, theme, renderer, languages, AssetCatalog.Of(theme, site.Input.Assets)).All.All;

    /// <summary>Renders what has no briefing on it into nothing, and plans all pages. What all pages are rendered with is ready then: at the
    /// first page it takes as long as a hundred pages, and it can be made ready while briefings are merged.</summary>
    public void WarmUp()
    {
        foreach (var page in GatePages.Of(context).Select(factory.Make))
        {
            page.Render(Stream.Null);
        }

        _ = All;
    }

    /// <summary>The pages of another state of the same site.</summary>
    public SitePages For(MergedSite site) => new(site, theme, renderer, languages, context.Assets, searchIndex);

    /// <summary>The same site with a search.</summary>
    /// <param name="index">The files of its indexes.</param>
    public SitePages WithSearch(ImmutableArray<Page> index) => new(context.Site, theme, renderer, languages, context.Assets, index);

    /// <summary>What a search is to find, language by language; merges whatever is not merged yet.</summary>
    public IEnumerable<SearchRecord> Records(Lexicon lexicon) => new SearchRecords(context, lexicon).All();

    /// <summary>The page at a route, made without making all others; null where there is none.</summary>
    public Page? Find(Route route)
    {
        if (route.Path.Split('/') is [var first, BriefingsFolder, var id, ..] && LanguageOf(first) is { } language)
        {
            var reader = new Reader(context, language);
            var plan = BriefingPages.Of(reader, id).FirstOrDefault(p => p.Route == route);
            return plan is null ? BriefingPages.FilesOf(reader, id).FirstOrDefault(p => p.Route == route) : factory.Make(plan);
        }

        return others.Value.GetValueOrDefault(route)
            ?? (SitemapPages.Has(route) ? sitemaps.Value.GetValueOrDefault(route) : null)
            ?? (route.Path.EndsWith('/') ? null : entityFiles.Value.GetValueOrDefault(route));
    }

    private LanguageTag? LanguageOf(string tag) =>
        LanguageTag.TryParse(tag, out var language) && context.Languages.Contains(language) ? language : null;

    private PageSet Everything()
    {
        PagePlan[] plans = [.. Other()];
        return new(
            [.. plans.Select(factory.Make), .. Sitemaps(plans), .. Files(), .. MachinePages.OfEntities(context)],
            [.. context.Published.Select(b => BriefingPages.Of(context, b, factory))]);
    }

    private IEnumerable<Page> Files() => context.Assets.Pages
        .Concat(context.Site.Input.Static.Select(StaticFiles.Page))
        .Select(p => p with { Origin = context.Origins.Common })
        .Concat(MachinePages.Of(context))
        .Concat(SearchPages.Files(context))
        .Concat(searchIndex);

    private IEnumerable<PagePlan> Other() => context.Languages.SelectMany(l => OtherIn(new Reader(context, l))).Concat(GatePages.Of(context));

    private static IEnumerable<PagePlan> OtherIn(Reader reader) =>
        ListPages.Of(reader)
            .Concat(GlossaryPages.Of(reader))
            .Concat(SourcePages.Of(reader))
            .Concat(FollowPlans.Of(reader))
            .Append(SearchPages.Of(reader))
            .Concat(FreePages.Of(reader));

    private ImmutableArray<Page> Sitemaps(IEnumerable<PagePlan> others) =>
    [
        .. SitemapPages.Of(BriefingPages.Places(context).Concat(others.Where(p => !p.IsHomeless).Select(InSitemap)), context.Address)
            .Select(p => p with { Origin = context.Origins.OfLists }),
    ];

    private static SitemapEntry InSitemap(PagePlan plan) =>
        new(plan.Route, [.. plan.Versions.Select(v => new Alternate(v.Language, v.Route))], plan.LastModified);

    private static Dictionary<Route, Page> ByRoute(IEnumerable<Page> pages) => pages.DistinctBy(p => p.Route).ToDictionary(p => p.Route);

    /// <summary>The versions of a page that every language of the site has, at the routes that <paramref name="route"/> gives.</summary>
    internal static ImmutableArray<(LanguageTag Language, Route Route)> Everywhere(SiteContext context, Func<LanguageTag, Route> route) =>
        [.. context.Languages.Select(l => (l, route(l)))];
}
