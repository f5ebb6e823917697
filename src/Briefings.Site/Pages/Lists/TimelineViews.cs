using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Lists;

/// <summary>Makes timelines.</summary>
internal static class TimelineViews
{
    /// <summary>Entries in the order they come in, drawn and as a list; each links to its briefings where <paramref name="withBriefing"/>. Null where there are none.</summary>
    public static TimelineListView? List(Reader reader, IEnumerable<TimelineEntry> entries, bool withBriefing)
    {
        ImmutableArray<TimelineEntry> all = [.. entries];
        return all.IsEmpty ? null : new(TimelineDrawings.Of(reader, all), TimelineDrawings.HaveOtherDates(all), Entries(reader, all, withBriefing));
    }

    /// <summary>Entries as a list.</summary>
    public static ImmutableArray<TimelineEntryView> Entries(Reader reader, IEnumerable<TimelineEntry> entries, bool withBriefing) =>
        [.. entries.Select(e => Entry(reader, e, withBriefing))];

    private static TimelineEntryView Entry(Reader reader, TimelineEntry entry, bool withBriefing) => new(
        reader.Say(entry.Date),
        Text(reader, entry),
        withBriefing ? [.. entry.BriefingIds.Select(b => BriefingLinks.To(reader, reader.Context.Briefings[b]))] : [],
        [.. entry.EntityIds.Select(reader.Entity)],
        [.. entry.Sources.Select(s => Source(reader, entry, s))]);

    /// <summary>What happened; where nothing says so, the event's id.</summary>
    public static TextView Text(Reader reader, TimelineEntry entry) => reader.Say(entry.Text) ?? new(entry.EventId);

    private static EntrySourceView Source(Reader reader, TimelineEntry entry, EntrySource source)
    {
        var article = reader.Context.Briefings[source.BriefingId ?? entry.BriefingId].Briefing.Articles.First(a => a.Id == source.ArticleId);
        return new(
            reader.Named(article),
            source is { Differs: true, Date: { } date } ? reader.Say(date) : null,
            source is { IsFound: true } or { Differs: true, IsDetected: true });
    }
}
