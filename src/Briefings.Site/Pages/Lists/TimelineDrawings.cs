using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Dates;
using Briefings.Site.Drawing;
using Briefings.Site.Markup;

namespace Briefings.Site.Pages.Lists;

/// <summary>Makes the drawings of timelines. Whatever they show, the list below them says as well.</summary>
internal static class TimelineDrawings
{
    /// <summary>Entries to scale, from top to bottom in the order they come in.</summary>
    /// <param name="reader">Whom it is for.</param>
    /// <param name="entries">The entries.</param>
    /// <returns>Null where there are not two dates to see side by side.</returns>
    public static Html? Of(Reader reader, ImmutableArray<TimelineEntry> entries)
    {
        if (entries.Length < 2 && !HaveOtherDates(entries))
        {
            return null;
        }

        var chart = TimelineChart.Of([.. entries.Select(e => Event(reader, e))], reader.Strings.Date);
        return new TimelineDrawing(chart, reader.IsMirrored).Image(reader.Strings.Format("timeline.drawing", "count", entries.Length));
    }

    /// <summary>True where a source gives another date than an entry does.</summary>
    public static bool HaveOtherDates(IEnumerable<TimelineEntry> entries) => entries.Any(e => !OtherDates(e).IsEmpty);

    private static ChartEvent Event(Reader reader, TimelineEntry entry) => new(
        entry.Date, reader.Strings.Date(entry.Date), TimelineViews.Text(reader, entry).Text, OtherDates(entry));

    private static ImmutableArray<Edtf> OtherDates(TimelineEntry entry) =>
        [.. entry.Sources.Where(s => s.Differs).Select(s => s.Date).OfType<Edtf>().Distinct().Order()];
}
