using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Chronicles;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Relations;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages;

/// <summary>Tells what pages are made from, as digests: of the files of the briefings that they show, of the outlines of those that they only list, and of what is common to all pages.</summary>
/// <remarks>In doubt, too much is counted in: a page is rendered needlessly then, and is never an old one. Safe to use from several threads.</remarks>
internal sealed class PageOrigins
{
    private readonly SiteContext context;
    private readonly SourceDigests? files;
    private readonly Lazy<string> common;
    private readonly Lazy<string> all;
    private readonly Lazy<string> lists;
    private readonly Lazy<string> aside;
    private readonly Lazy<string> relations;
    private readonly ConcurrentDictionary<IEnumerable<MergedBriefing>, string> ofLists = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, string> ofBriefings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> ofOutlines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageOrigin> ofTheirPages = new(StringComparer.Ordinal);

    /// <summary>The origins of a site's pages.</summary>
    /// <param name="context">The site.</param>
    /// <param name="languages">The languages of which something is known.</param>
    public PageOrigins(SiteContext context, ImmutableArray<LanguageTag> languages)
    {
        (this.context, files) = (context, context.Site.Input.Digests);
        common = new(() => Digest.Of([files!.Common, context.HasSearch ? "search" : "", .. languages.Concat(context.Languages).Select(l => l.Value)]));
        all = new(() => Joined("all", context.Site.Briefings.Select(Whole)));
        lists = new(() => ListOf(context.Site.Briefings));
        aside = new(() => Joined("aside", context.Site.Briefings.Where(b => !b.Briefing.Events.IsEmpty || !context.IsPublished(b)).SelectMany(b => new[] { Outline(b), b.Outline.Naming })));
        relations = new(() => Joined("relations", context.Published.SelectMany(Relating)));
        Common = InOnePiece(common);
        OfSite = InOnePiece(all);
        OfLists = Listing(static () => "lists", () => lists.Value);
    }

    /// <summary>That of a page which shows no briefing.</summary>
    public PageOrigin? Common { get; }

    /// <summary>That of a page which may show anything.</summary>
    public PageOrigin? OfSite { get; }

    /// <summary>That of a page which may list any briefing, and shows of none what its texts say, but for its headings, whom it names, its events and its traits.</summary>
    public PageOrigin? OfLists { get; }

    /// <summary>That of a page, or of several, which list or count these briefings and no others, and show of them no more than <see cref="OfLists"/>. It is found once.</summary>
    /// <param name="briefings">Finds them; where several pages name the very same list, its digest is taken once.</param>
    public PageOrigin? OfList(Func<IEnumerable<MergedBriefing>> briefings) => Listing(static () => "list", Once(() => ListOf(briefings())));

    /// <summary>That of a page which shows a part of such a list.</summary>
    /// <param name="briefings">Finds the part.</param>
    /// <param name="part">Which part it is, of how many: no file tells.</param>
    public PageOrigin? OfPart(Func<IEnumerable<MergedBriefing>> briefings, string part) => Listing(() => part, Once(() => Joined(part, briefings().Select(Outline))));

    /// <summary>That of feeds of such a list, which hold all of some briefings.</summary>
    /// <param name="briefings">Finds the list.</param>
    /// <param name="shown">Finds those that they hold.</param>
    public PageOrigin? OfFeeds(Func<IEnumerable<MergedBriefing>> briefings, Func<IEnumerable<MergedBriefing>> shown)
    {
        var own = Once(() => Joined("feeds", shown().Select(Whole)));
        return Listing(own, Once(() => Joined(own(), [ListOf(briefings())])));
    }

    /// <summary>That of an entity's page, which quotes some briefings, and tells of others who names it how and together with whom: of an
    /// event that several enter, any of them may tell, and of who is named together with whom, those that have no page.</summary>
    /// <param name="briefings">Finds those that name it.</param>
    /// <param name="quoted">Finds those that are quoted.</param>
    public PageOrigin? OfEntity(Func<IEnumerable<MergedBriefing>> briefings, Func<IEnumerable<MergedBriefing>> quoted)
    {
        var own = Once(() => Joined("entity", [.. briefings().Select(b => b.Outline.Naming), .. quoted().Select(Whole).Append(aside.Value)]));
        return Listing(own, Once(() => Joined(own(), [ListOf(briefings())])));
    }

    /// <summary>That of a briefing's own pages and files, and of nothing else.</summary>
    public PageOrigin? Of(MergedBriefing briefing) => files is null ? null : ofTheirPages.GetOrAdd(briefing.Briefing.Id, _ =>
    {
        var own = Once(() => Digest.Of(["briefing", common.Value, Whole(briefing), .. History(briefing)]));
        return new(own, () => relations.Value, Once(() => Digest.Of([own(), .. context.RelatedTo(briefing).SelectMany(Related)])));
    });

    private PageOrigin? InOnePiece(Lazy<string> digest) => files is null ? null : PageOrigin.Of(() => digest.Value);

    // Whatever a page lists is of the outlines of all briefings.
    private PageOrigin? Listing(Func<string> own, Func<string> list) => files is null ? null : new(own, () => lists.Value, list);

    private static Func<string> Once(Func<string> find)
    {
        var found = new Lazy<string>(find);
        return () => found.Value;
    }

    private string ListOf(IEnumerable<MergedBriefing> briefings) => ofLists.GetOrAdd(briefings, list => Joined("list", list.Select(Outline)));

    private string Joined(string kind, IEnumerable<string> digests) => Digest.Of(digests.Prepend(common.Value).Prepend(kind));

    private string Whole(MergedBriefing briefing) =>
        ofBriefings.GetOrAdd(briefing.Briefing.Id, static (id, x) => Digest.Of([id, x.Files.Of(x.Briefing.Briefing), x.Briefing.Telling]), (Files: files!, Briefing: briefing));

    private string Outline(MergedBriefing briefing) =>
        ofOutlines.GetOrAdd(briefing.Briefing.Id, static (id, x) => Digest.Of([id, x.Files.OfHeads(x.Briefing.Briefing), x.Briefing.Outline.Listed]), (Files: files!, Briefing: briefing));

    private IEnumerable<string> History(MergedBriefing briefing) => Chronicle.Of(briefing.Briefing, context.Site.Input.History) is not { } history ? [] :
        history.Updates.SelectMany(d => d.Files.Select(f => string.Create(CultureInfo.InvariantCulture, $"{d.Day:O} {f.Kind} {f.Name}")))
            .Prepend(history.Published.ToString("O", CultureInfo.InvariantCulture));

    // Only what is shown of them: most edits of a briefing leave the pages alone that lead to it.
    private static IEnumerable<string> Related(RelatedBriefing related) =>
    [
        related.Briefing.Briefing.Id,
        related.Briefing.Published.ToString(),
        .. related.Briefing.Headings.SelectMany(h => new[] { h.Language.Value, h.Title }),
        .. related.SharedEntityIds,
    ];

    // All that finding the related ones looks at, and all that is shown of them.
    private static IEnumerable<string> Relating(MergedBriefing briefing) =>
    [
        briefing.Briefing.Id,
        briefing.Published.ToString(),
        Number(briefing.Headings.Length),
        .. briefing.Headings.SelectMany(h => new[] { h.Language.Value, h.Title }),
        Number(briefing.EntityIds.Length),
        .. briefing.EntityIds,
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
