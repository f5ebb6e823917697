using Briefings.Analysis.Merging;
using Briefings.Model.Texts;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Briefing;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Texts;

namespace Briefings.Site.Pages.Glossary;

/// <summary>Quotes the sentences that name an entity.</summary>
internal static class QuoteViews
{
    /// <summary>The first sentence of an article that names an entity.</summary>
    public static QuoteView First(Reader reader, string entityId, MergedBriefing briefing, Occurrence occurrence)
    {
        var index = occurrence.Segments[0];
        var segmented = occurrence.Article.Segmented;
        var mentions = occurrence.Article.Mentions[index].Where(m => string.Equals(m.EntityId, entityId, StringComparison.Ordinal));
        var language = segmented.Article.Language;
        var (lang, dir) = language == reader.Language ? (null, null) : (language.Value, TextView.Direction(language));
        return new(
            InlineHtml.Render(segmented.Segments[index].Text, [.. mentions.Select(m => new WrappedSpan(m.Start, m.End, inner => Html.Element("mark", inner)))]),
            lang,
            dir,
            $"{reader.SourceName(segmented.Article.SourceId)} ({language})",
            segmented.Article.IsMachineTranslation,
            Href(reader, briefing, language, occurrence.SegmentIds[0]));
    }

    // The page in the reader's language where there is one, else in the first language that has the article beside another.
    private static string? Href(Reader reader, MergedBriefing briefing, LanguageTag language, string segment)
    {
        var page = BriefingLinks.Heading(reader, briefing).Language;
        var pairs = LanguagePair.For(briefing, page);
        var index = pairs.ToList().FindIndex(p => p.Has(language));
        return index < 0 ? null : $"{reader.Link(pairs[index].RouteFor(page, briefing.Briefing.Id, index == 0))}#{segment}";
    }
}
