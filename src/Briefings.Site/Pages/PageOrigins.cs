using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Chronicles;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Relations;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Site.Pages;

/// <summary>Tells what pages are made from, as digests: of the files of the briefings that they show, and of what is common to all pages.</summary>
/// <remarks>In doubt, too much is counted in: a page is rendered needlessly then, and is never an old one. Safe to use from several threads.</remarks>
internal sealed class PageOrigins
{
    private readonly SiteContext context;
    private readonly SourceDigests? files;
    private readonly Lazy<string> common;
    private readonly Lazy<string> all;
    private readonly Lazy<string> aside;
    private readonly ConcurrentDictionary<IEnumerable<MergedBriefing>, string> ofLists = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, string> ofBriefings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> ofTheirPages = new(StringComparer.Ordinal);

    /// <summary>The origins of a site's pages.</summary>
    /// <param name="context">The site.</param>
    /// <param name="languages">The languages of which something is known.</param>
    public PageOrigins(SiteContext context, ImmutableArray<LanguageTag> languages)
    {
        (this.context, files) = (context, context.Site.Input.Digests);
        common = new(() => Digest.Of([files!.Common, context.HasSearch ? "search" : "", .. languages.Select(l => l.Value)]));
        all = new(() => OfList(context.Site.Briefings));
        aside = new(() => Joined(context.Site.Briefings.Where(b => !b.Briefing.Events.IsEmpty || !context.IsPublished(b))));
    }

    /// <summary>That of a page which shows no briefing.</summary>
    public Func<string>? Common => files is null ? null : () => common.Value;

    /// <summary>That of a page which may show anything.</summary>
    public Func<string>? OfSite => files is null ? null : () => all.Value;

    /// <summary>That of a page, or of several, which show or count these briefings and no others. It is found once.</summary>
    /// <param name="briefings">Finds them; where several pages name the very same list, its digest is taken once.</param>
    public Func<string>? Of(Func<IEnumerable<MergedBriefing>> briefings) => Once(() => OfList(briefings()));

    /// <summary>That of a page which shows a part of a list.</summary>
    /// <param name="briefings">Finds the part.</param>
    /// <param name="part">Which part it is, of how many: no file tells.</param>
    public Func<string>? OfPart(Func<IEnumerable<MergedBriefing>> briefings, string part) => Once(() => Digest.Of([part, Joined(briefings())]));

    /// <summary>That of an entity's page, which shows these briefings: of an event that several enter, any of them may tell, and of who
    /// is named together with whom, those that have no page.</summary>
    public Func<string>? OfEntity(Func<IEnumerable<MergedBriefing>> briefings) => Once(() => Digest.Of([OfList(briefings()), aside.Value]));

    /// <summary>That of a briefing's own pages and files, and of nothing else.</summary>
    public Func<string>? Of(MergedBriefing briefing) => files is null ? null : () => ofTheirPages.GetOrAdd(
        briefing.Briefing.Id,
        _ => Digest.Of(["briefing", common.Value, OfBriefing(briefing), .. History(briefing), .. context.RelatedTo(briefing).SelectMany(Related)]));

    private Func<string>? Once(Func<string> find)
    {
        if (files is null)
        {
            return null;
        }

        var found = new Lazy<string>(find);
        return () => found.Value;
    }

    private string OfList(IEnumerable<MergedBriefing> briefings) =>
        ofLists.GetOrAdd(briefings, Joined);

    private string Joined(IEnumerable<MergedBriefing> briefings) => Digest.Of(briefings.Select(OfBriefing).Prepend(common.Value).Prepend("list"));

    private string OfBriefing(MergedBriefing briefing) =>
        ofBriefings.GetOrAdd(briefing.Briefing.Id, static (id, x) => Digest.Of([id, x.Files.Of(x.Briefing.Briefing), x.Briefing.Telling]), (Files: files!, Briefing: briefing));

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
}
