using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Timelines;
using Briefings.Model.Dates;
using Briefings.Site.Routes;

namespace Briefings.Site.Pages.Lists;

/// <summary>Makes the timeline of the whole site, in parts that stay readable however many events there are.</summary>
internal static class WholeTimeline
{
    /// <summary>The most entries of one page.</summary>
    private const int PartSize = 100;

    /// <summary>How many parts so many entries make; at least one.</summary>
    public static int Parts(int entries) => Math.Max(1, (entries + PartSize - 1) / PartSize);

    /// <summary>A part of the timeline.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="entries">All entries, earliest first.</param>
    /// <param name="number">Which part, from 1; the first has the newest entries.</param>
    public static TimelineView Part(Reader reader, IEnumerable<TimelineEntry> entries, int number)
    {
        ImmutableArray<TimelineEntry> all = [.. entries.Reverse()];
        var count = Parts(all.Length);
        var years = all.Skip((number - 1) * PartSize).Take(PartSize).GroupBy(e => e.Date.From.Year).OrderByDescending(g => g.Key);
        var route = SiteRoutes.Timeline(reader.Language);
        return new(
            [.. years.Select(y => Year(reader, y.Key, [.. y]))],
            number,
            count,
            number > 1 ? reader.Link(route.Numbered(number - 1)) : null,
            number < count ? reader.Link(route.Numbered(number + 1)) : null);
    }

    private static TimelineYearView Year(Reader reader, int year, ImmutableArray<TimelineEntry> entries) => new(
        reader.Strings.Date(Edtf.Of(EdtfDate.OfYear(year))),
        "y" + year.ToString(CultureInfo.InvariantCulture),
        TimelineDrawings.Of(reader, entries),
        TimelineDrawings.HaveOtherDates(entries),
        [.. entries.GroupBy(e => e.Date.Start.Month).OrderByDescending(g => g.Key ?? int.MaxValue).Select(m => new TimelineMonthView(
            m.Key is { } month ? reader.Strings.Month(new DateOnly(year, month, 1)) : null, TimelineViews.Entries(reader, m, withBriefing: true)))]);
}
