using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Lists;

/// <summary>Makes lists of briefings.</summary>
internal static class CardViews
{
    /// <summary>How many parts a list of so many briefings has; at least one.</summary>
    public static int Parts(SiteContext context, int briefings) =>
        Math.Max(1, (briefings + context.Settings.PageSize - 1) / context.Settings.PageSize);

    /// <summary>A part of a list.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="briefings">The whole list, newest first.</param>
    /// <param name="list">The route of its first part.</param>
    /// <param name="number">Which part, from 1.</param>
    public static CardListView Part(Reader reader, ImmutableArray<MergedBriefing> briefings, Route list, int number)
    {
        var count = Parts(reader.Context, briefings.Length);
        return new(
            [.. On(reader.Context, briefings, number).Select(b => Card(reader, b))],
            number,
            count,
            number > 1 ? reader.Link(list.Numbered(number - 1)) : null,
            number < count ? reader.Link(list.Numbered(number + 1)) : null);
    }

    /// <summary>The briefings that a part of a list shows.</summary>
    public static IEnumerable<MergedBriefing> On(SiteContext context, ImmutableArray<MergedBriefing> briefings, int number) =>
        briefings.Skip((number - 1) * context.Settings.PageSize).Take(context.Settings.PageSize);

    /// <summary>A briefing in a list.</summary>
    public static CardView Card(Reader reader, MergedBriefing briefing)
    {
        var heading = BriefingLinks.Heading(reader, briefing);
        return new(
            BriefingLinks.To(reader, briefing),
            heading.Summary.Length > 0 ? reader.Say(heading.Summary, heading.Language) : null,
            heading.IsMachineTranslation,
            reader.Say(briefing.Published),
            heading.Language != reader.Language,
            [.. BriefingLinks.Languages(reader.Context, briefing).Select(l => new LinkView(
                TextView.NativeName(l, reader.Language), reader.Link(SiteRoutes.Briefing(l, briefing.Briefing.Id)), l == reader.Language))],
            [.. briefing.ArticleLanguages.Select(l => TextView.NativeName(l, reader.Language))],
            briefing.Briefing.Articles.Length,
            briefing.Traits.Voices,
            [.. briefing.Briefing.Topics.Select(reader.Topic)]);
    }
}
