using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Site.Exports;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Briefing;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;
using Briefings.Site.Sitemaps;

namespace Briefings.Site.Composition;

/// <summary>The pages of briefings, one a pair of languages.</summary>
internal static class BriefingPages
{
    /// <summary>Those of one briefing, and the files beside them to take away, for readers of all languages.</summary>
    public static PageGroup Of(SiteContext context, MergedBriefing briefing, PageFactory factory) => new(
        () => BriefingLinks.Languages(context, briefing).Select(l => new Reader(context, l))
            .SelectMany(r => Of(r, briefing).Select(factory.Make).Concat(FilesOf(r, briefing))),
        () =>
        {
            context.Shared.Forget(briefing.Briefing.Id);
            briefing.Forget();
        })
    {
        Origin = context.Origins.Of(briefing),
    };

    /// <summary>The plans of one briefing's pages; none where it is not written in the reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader, string id) => Find(reader, id) is { } briefing ? Of(reader, briefing) : [];

    /// <summary>The files of one briefing; none where it is not written in the reader's language.</summary>
    public static IEnumerable<Page> FilesOf(Reader reader, string id) => Find(reader, id) is { } briefing ? FilesOf(reader, briefing) : [];

    /// <summary>Where the pages of all briefings are, as sitemaps tell it.</summary>
    public static IEnumerable<SitemapEntry> Places(SiteContext context) =>
        from briefing in context.Published
        let versions = Versions(context, briefing).Select(v => new Alternate(v.Language, v.Route)).ToImmutableArray()
        from version in versions
        from route in Routes(version.Language, briefing)
        select new SitemapEntry(route, versions, null);

    private static MergedBriefing? Find(Reader reader, string id) =>
        reader.Context.Briefings.TryGetValue(id, out var briefing) && briefing.Languages.Contains(reader.Language) ? briefing : null;

    private static IEnumerable<Page> FilesOf(Reader reader, MergedBriefing briefing) =>
        BriefingDownloads.All(reader, briefing).Select(d => d.Page with { Origin = reader.Context.Origins.Of(briefing) });

    private static IEnumerable<Route> Routes(LanguageTag language, MergedBriefing briefing) =>
        LanguagePair.For(briefing, language).Select((pair, i) => pair.RouteFor(language, briefing.Briefing.Id, i == 0));

    private static ImmutableArray<(LanguageTag Language, Route Route)> Versions(SiteContext context, MergedBriefing briefing) =>
        [.. BriefingLinks.Languages(context, briefing).Select(l => (l, SiteRoutes.Briefing(l, briefing.Briefing.Id)))];

    private static IEnumerable<PagePlan> Of(Reader reader, MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var versions = Versions(reader.Context, briefing);
        return LanguagePair.For(briefing, reader.Language).Zip(Routes(reader.Language, briefing), (pair, route) => new PagePlan(reader, PageKinds.Briefing, route, heading.Title, () => View(reader, briefing, pair))
        {
            Description = heading.Summary.Length > 0 ? heading.Summary : null,
            Metadata = () => BriefingMetadata.Of(reader, briefing, BriefingDownloads.Of(reader, briefing)),
            Versions = versions,
            Origin = reader.Context.Origins.Of(briefing),
            Scripts = () => briefing.Traits.IsCompared ? ["ledger.js"] : [],
        });
    }

    private static BriefingView View(Reader reader, MergedBriefing briefing, LanguagePair pair)
    {
        // The pair's own memory stands in for that of the first pair.
        var downloads = BriefingDownloads.Of(reader, briefing).Where(d => d.MediaType != Tmx.MediaType).Concat(BriefingDownloads.Memory(reader, briefing, pair));
        return new BriefingViews(reader, briefing, pair).View() with { Downloads = DownloadViews.Of(reader, downloads) };
    }
}
