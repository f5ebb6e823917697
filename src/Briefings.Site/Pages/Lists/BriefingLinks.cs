using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Lists;

/// <summary>Links to briefings, in a language that they have.</summary>
internal static class BriefingLinks
{
    /// <summary>The languages of the site that a briefing has a page in, in the site's order.</summary>
    public static IEnumerable<LanguageTag> Languages(SiteContext context, MergedBriefing briefing) =>
        context.Languages.Where(l => briefing.Languages.Contains(l));

    /// <summary>The heading to show a reader: in their language, else in the first of the site's languages there is.</summary>
    public static Heading Heading(Reader reader, MergedBriefing briefing)
    {
        var language = briefing.Languages.Contains(reader.Language) ? reader.Language : Languages(reader.Context, briefing).First();
        return briefing.Headings.First(h => h.Language == language);
    }

    /// <summary>A link to a briefing under that title; it leads to the page in that title's language.</summary>
    public static LinkView To(Reader reader, MergedBriefing briefing)
    {
        var heading = Heading(reader, briefing);
        return new(reader.Say(heading.Title, heading.Language), reader.Link(SiteRoutes.Briefing(heading.Language, briefing.Briefing.Id)));
    }
}
