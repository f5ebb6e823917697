using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;
using Briefings.Model.Texts;
using Briefings.Site.Dates;
using Briefings.Site.Feeds;
using Briefings.Site.Markup;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Routes;
using Briefings.Site.Texts;

namespace Briefings.Site.Following;

/// <summary>Makes feed entries of briefings.</summary>
internal sealed class FeedItems(Reader reader, SiteTimeZone zone)
{
    private readonly SiteContext context = reader.Context;

    /// <summary>The newest of some briefings that are written in the reader's language, newest first; of two that were published at one
    /// moment, by address.</summary>
    /// <param name="briefings">They, by the day they were published, newest first.</param>
    /// <param name="count">How many at most.</param>
    public IEnumerable<MergedBriefing> Newest(IEnumerable<MergedBriefing> briefings, int count) => FirstDays(briefings, count)
        .OrderByDescending(b => zone.StartOf(b.Published))
        .ThenBy(b => context.Address.Absolute(SiteRoutes.Briefing(reader.Language, b.Briefing.Id)), StringComparer.Ordinal)
        .Take(count);

    /// <summary>The entry of a briefing that is written in the reader's language.</summary>
    public FeedItem Of(MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        var route = SiteRoutes.Briefing(reader.Language, briefing.Briefing.Id);
        var content = new Lazy<Html>(() => Content(briefing, route));
        return new()
        {
            Id = context.Address.Absolute(route),
            Route = route,
            Title = heading.Title,
            Summary = heading.Summary,
            Content = () => content.Value,
            Published = zone.StartOf(briefing.Published),
            Updated = zone.StartOf(briefing.Updated),
            Categories = [.. briefing.Briefing.Topics.Select(t => reader.Topic(t).Label.Text)],
            Translations = [.. BriefingLinks.Languages(context, briefing)
                .Where(l => l != reader.Language)
                .Select(l => new Alternate(l, SiteRoutes.Briefing(l, briefing.Briefing.Id)))],
        };
    }

    private Html Content(MergedBriefing briefing, Route route)
    {
        if (context.Settings.Feeds.Content == FeedContent.Summary)
        {
            return Corrected(briefing);
        }

        var desk = briefing.Briefing.DeskTexts.FirstOrDefault(d => d.Language == reader.Language);
        var articles = briefing.Briefing.Articles.Where(a => a.Language == reader.Language).Select(a => Article(a, route));
        return Html.Concat([Corrections(briefing), desk is null ? Html.Empty : BlockHtml.Render(desk.Body, Absolute), .. articles.SelectMany(a => a)]);
    }

    // Its parts, which are joined with those of the others at once.
    private Html[] Article(Article article, Route route)
    {
        var source = Html.Element("a", Html.Text(reader.SourceName(article.SourceId)), ("href", article.Url.Value));
        var page = Html.Element("a", Html.Text(reader.Strings["briefing.side-by-side"]), ("href", $"{context.Address.Absolute(route)}#{article.Id}"));
        return
        [
            Html.Element("h2", Html.Text(article.Title)),
            Html.Element("p", source + Html.Text($", {reader.Strings.Date(article.Published)} · {(article.IsMachineTranslation ? $"{reader.Strings["lineage.machine-short"]} · " : "")}") + page),
            BlockHtml.Render(article.Body, Absolute, topHeading: 3),
        ];
    }

    // Where an entry holds just a summary, it has a content only to tell what was corrected.
    private Html Corrected(MergedBriefing briefing)
    {
        var summary = BriefingLinks.Heading(reader, briefing).Summary;
        return briefing.Briefing.Corrections.IsEmpty ? Html.Empty
            : Corrections(briefing) + (summary.Length > 0 ? Html.Element("p", Html.Text(summary)) : Html.Empty);
    }

    // First of all: whoever read the entry before comes back for these.
    private Html Corrections(MergedBriefing briefing) => briefing.Briefing.Corrections.IsEmpty
        ? Html.Empty
        : Html.Element("h2", Html.Text(reader.Strings["briefing.corrections"]))
            + Html.Concat(briefing.Briefing.Corrections.OrderByDescending(c => c.Date).Select(Correction));

    private Html Correction(Correction correction)
    {
        var text = reader.Say(correction.Text);
        return Html.Element("p", Html.Text($"{reader.Strings.Date(correction.Date)}: ")
            + Html.Element("span", Html.Text(text?.Text), ("lang", text?.Lang), ("dir", text?.Dir)));
    }

    // A feed reader shows the entry elsewhere, where a path from the host's root would lead astray.
    private string? Absolute(WebAddress address) => context.Write(address) is { } written && written.StartsWith('/')
        ? new Uri(context.Settings.BaseUrl, written).AbsoluteUri
        : context.Write(address);

    // So many and those of the last one's day: sorting all of a large site for each of its feeds would take longer than writing them.
    private static IEnumerable<MergedBriefing> FirstDays(IEnumerable<MergedBriefing> briefings, int count)
    {
        var (taken, last) = (0, default(DateOnly));
        foreach (var briefing in briefings)
        {
            if (taken >= count && briefing.Published.From != last)
            {
                yield break;
            }

            (taken, last) = (taken + 1, briefing.Published.From);
            yield return briefing;
        }
    }
}
