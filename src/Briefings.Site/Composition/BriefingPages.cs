using Briefings.Analysis.Merging;
using Briefings.Site.Exports;
using Briefings.Site.Metadata;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Briefing;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Rendering;
using Briefings.Site.Routes;

namespace Briefings.Site.Composition;

/// <summary>The pages of briefings, one a pair of languages.</summary>
internal static class BriefingPages
{
    /// <summary>Them, for those that are written in a reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader) => reader.Context.Published
        .Where(b => b.Languages.Contains(reader.Language))
        .SelectMany(b => Of(reader, b));

    /// <summary>Those of one briefing; none where it is not written in the reader's language.</summary>
    public static IEnumerable<PagePlan> Of(Reader reader, string id) =>
        reader.Context.Briefings.TryGetValue(id, out var briefing) && briefing.Languages.Contains(reader.Language) ? Of(reader, briefing) : [];

    /// <summary>The files beside them, to take away.</summary>
    public static IEnumerable<Page> FilesOf(Reader reader) => reader.Context.Published.SelectMany(b => FilesOf(reader, b.Briefing.Id));

    /// <summary>Those of one briefing; none where it is not written in the reader's language.</summary>
    public static IEnumerable<Page> FilesOf(Reader reader, string id) =>
        reader.Context.Briefings.TryGetValue(id, out var briefing) && briefing.Languages.Contains(reader.Language)
            ? BriefingDownloads.All(reader, briefing).Select(d => d.Page with { Origin = reader.Context.Origins.Of(briefing), Group = reader.Context.GroupOf(briefing) })
            : [];

    private static IEnumerable<PagePlan> Of(Reader reader, MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var versions = SitePages.Everywhere(reader.Context, l => SiteRoutes.Briefing(l, briefing.Briefing.Id))
            .RemoveAll(v => !BriefingLinks.Languages(reader.Context, briefing).Contains(v.Language));
        return LanguagePair.For(briefing, reader.Language).Select((pair, i) => new PagePlan(reader, PageKinds.Briefing, pair.RouteFor(reader.Language, briefing.Briefing.Id, i == 0), heading.Title, () => View(reader, briefing, pair))
        {
            Description = heading.Summary.Length > 0 ? heading.Summary : null,
            Metadata = () => BriefingMetadata.Of(reader, briefing, BriefingDownloads.Of(reader, briefing)),
            Versions = versions,
            Origin = reader.Context.Origins.Of(briefing),
            Group = reader.Context.GroupOf(briefing),
            Scripts = briefing.Traits.IsCompared ? ["ledger.js"] : [],
        });
    }

    private static BriefingView View(Reader reader, MergedBriefing briefing, LanguagePair pair)
    {
        // The pair's own memory stands in for that of the first pair.
        var downloads = BriefingDownloads.Of(reader, briefing).Where(d => d.MediaType != Tmx.MediaType).Concat(BriefingDownloads.Memory(reader, briefing, pair));
        return new BriefingViews(reader, briefing, pair).View() with { Downloads = DownloadViews.Of(reader, downloads) };
    }
}
