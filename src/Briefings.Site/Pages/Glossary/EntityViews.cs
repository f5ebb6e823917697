using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Timelines;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Briefing;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Pages.Lists;
using Briefings.Site.Texts;

namespace Briefings.Site.Pages.Glossary;

/// <summary>Makes the page of an entity.</summary>
internal static class EntityViews
{
    private const int MostCompanions = 12;

    /// <summary>The page of an entity.</summary>
    public static EntityView View(Reader reader, Entity entity)
    {
        var record = reader.Context.Site.Entities[entity.Id];
        return new(
            reader.Entity(entity.Id).Label,
            GlossaryViews.TypeName(reader, entity.Type),
            reader.Say(entity.About),
            entity.Wikidata is { } item ? $"https://www.wikidata.org/wiki/{item}" : null,
            Names(reader, entity),
            Occurrences(reader, entity.Id, record),
            [.. record.Companions.Take(MostCompanions).Select(c => new CompanionView(reader.Entity(c.EntityId), c.Segments))],
            TimelineViews.Entries(reader, record.Timeline.Select(e => e.Within(b => IsPublished(reader, b))).OfType<TimelineEntry>(), withBriefing: true));
    }

    private static bool IsPublished(Reader reader, string briefing) => reader.Context.IsPublished(reader.Context.Briefings[briefing]);

    private static ImmutableArray<NamesView> Names(Reader reader, Entity entity)
    {
        var ordered = entity.Names.Wordings.OrderBy(w => w.Language == reader.Language ? -1 : Rank(reader, w.Language)).ThenBy(w => w.Language);
        return [.. ordered.Select(w => new NamesView(
            TextView.NativeName(w.Language, reader.Language),
            TextView.Of(w, reader.Language),
            [.. entity.Aliases.Where(a => a.Language == w.Language).Select(a => TextView.Of(a, reader.Language))]))];
    }

    private static int Rank(Reader reader, LanguageTag language) => reader.Context.Languages.IndexOf(language) is >= 0 and var rank ? rank : int.MaxValue;

    private static ImmutableArray<OccurrenceView> Occurrences(Reader reader, string entityId, EntityRecord record)
    {
        var briefings = record.Occurrences.GroupBy(o => o.BriefingId, StringComparer.Ordinal).Where(g => IsPublished(reader, g.Key));
        return [.. briefings.Select(g =>
        {
            var briefing = reader.Context.Briefings[g.Key];
            return new OccurrenceView(
                BriefingLinks.To(reader, briefing),
                reader.Say(briefing.Published),
                g.Sum(o => o.SegmentIds.Length),
                [.. g.Select(o => Quote(reader, entityId, briefing, o))]);
        })];
    }

    private static QuoteView Quote(Reader reader, string entityId, MergedBriefing briefing, Occurrence occurrence)
    {
        var article = briefing.Articles.First(a => a.Article.Id == occurrence.ArticleId);
        var index = article.Segmented.Segments.ToList().FindIndex(s => s.Id == occurrence.SegmentIds[0]);
        var spans = article.Mentions[index].Where(m => m.EntityId == entityId).Select(m => new WrappedSpan(m.Start, m.End, inner => Html.Element("mark", inner)));
        var language = article.Article.Language;
        var (lang, dir) = language == reader.Language ? (null, null) : (language.Value, TextView.Direction(language));
        return new(
            InlineHtml.Render(article.Segmented.Segments[index].Text, spans),
            lang,
            dir,
            $"{reader.SourceName(article.Article.SourceId)} ({language})",
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
