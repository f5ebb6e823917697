using System.Collections.Immutable;
using Briefings.Analysis.Timelines;

namespace Briefings.Site.Pages.Lists;

/// <summary>Makes timelines.</summary>
internal static class TimelineViews
{
    /// <summary>Entries in the order they come in; each links to its briefings where <paramref name="withBriefing"/>.</summary>
    public static ImmutableArray<TimelineEntryView> Entries(Reader reader, IEnumerable<TimelineEntry> entries, bool withBriefing) =>
        [.. entries.Select(e => Entry(reader, e, withBriefing))];

    /// <summary>The timeline of the whole site, by month, newest first.</summary>
    public static TimelineView Whole(Reader reader, IEnumerable<TimelineEntry> entries)
    {
        var months = entries.GroupBy(e => (e.Date.From.Year, e.Date.From.Month)).OrderByDescending(g => g.Key);
        return new([.. months.Select(m => new TimelineMonthView(
            reader.Strings.Month(new DateOnly(m.Key.Year, m.Key.Month, 1)), Entries(reader, m.Reverse(), withBriefing: true)))]);
    }

    private static TimelineEntryView Entry(Reader reader, TimelineEntry entry, bool withBriefing) => new(
        reader.Say(entry.Date),
        reader.Say(entry.Text) ?? new(entry.EventId),
        withBriefing ? [.. entry.BriefingIds.Select(b => BriefingLinks.To(reader, reader.Context.Briefings[b]))] : [],
        [.. entry.EntityIds.Select(reader.Entity)],
        [.. entry.Sources.Select(s => Source(reader, entry, s))]);

    private static EntrySourceView Source(Reader reader, TimelineEntry entry, EntrySource source)
    {
        var article = reader.Context.Briefings[source.BriefingId ?? entry.BriefingId].Articles.First(a => a.Article.Id == source.ArticleId).Article;
        return new(
            $"{reader.SourceName(article.SourceId)} ({article.Language})",
            source is { Differs: true, Date: { } date } ? reader.Say(date) : null,
            source.IsDetected);
    }
}
