using Briefings.Model.Dates;
using Briefings.Site.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Drawing;

public class TimelineChartTests
{
    private const double Slack = 1e-9;

    [Fact]
    public void Marks_never_leave_the_canvas_even_on_the_narrowest_screen() => ForAll(chart =>
        chart.Rows.SelectMany(r => r.Others.Append(r.Main)).All(m =>
            Pixels(m.Start) >= TimelineChart.MarkReach && Pixels(m.End) <= TimelineChart.Narrowest - TimelineChart.MarkReach && m.Width >= 0)
        && chart.Rows.All(r => r.Y > chart.Axis && r.Y + TimelineChart.MarkReach <= chart.Height));

    [Fact]
    public void What_starts_later_is_drawn_no_earlier() => Prop.ForAll(Dates.Some, dates =>
    {
        var rows = Chart(dates).Rows;
        return dates.Zip(rows).OrderBy(x => x.First.From).ThenBy(x => x.First.LengthInDays()).Select(x => x.Second.Main.Start - (x.First.IsDay ? Share(dates) : 0))
            .Pairwise().All(p => p.Item1 <= p.Item2 + Slack);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_coarser_date_is_never_drawn_narrower_than_a_finer_one() => Prop.ForAll(Dates.Some, dates =>
    {
        var marks = dates.Zip(Chart(dates).Rows.Select(r => r.Main)).Where(x => !x.Second.IsOpen).OrderBy(x => x.First.LengthInDays());
        return marks.Select(m => m.Second.Width).Pairwise().All(p => p.Item1 <= p.Item2 + Slack);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_stay_within_the_drawing_and_apart_from_each_other() => ForAll(chart =>
        chart.Rows.Where(r => r.Narrow is not null).All(r => Fits(r.Narrow!, TimelineChart.Narrowest) && Fits(r.Wide!, TimelineChart.Wide))
        && chart.Rows.Where(r => r.Narrow is not null).Select(r => r.Y).Pairwise().All(p => p.Item2 - p.Item1 > 2 * TimelineChart.LetterSize));

    [Fact]
    public void Marks_of_a_crowded_drawing_do_not_touch() => ForAll(chart =>
        chart.Rows.GroupBy(r => r.Y).All(lane => lane.OrderBy(r => r.Extent.Start).Select(r => r.Extent).Pairwise()
            .All(p => chart.Rows[0].Narrow is not null || Pixels(p.Item2.Start) - Pixels(p.Item1.End) >= TimelineChart.MarkReach - Slack)));

    [Fact]
    public void Words_of_the_scale_do_not_overlap() => ForAll(chart => chart.Ticks.Where(t => t.Label.Length > 0).Pairwise()
        .All(p => Pixels(p.Item1.X) + TextWidth.Of(p.Item1.Label, TimelineChart.LetterSize - 1) < Pixels(p.Item2.X)));

    [Fact]
    public void A_day_is_a_dot_and_a_month_a_bar_of_its_length()
    {
        var rows = Chart(["2025-05-20", "2025-05", "2025"]).Rows;
        rows[0].Main.Width.ShouldBe(0);
        (rows[2].Main.Width / rows[1].Main.Width).ShouldBe(365 / 31d, 1e-6);
    }

    [Fact]
    public void A_date_that_a_source_gives_instead_is_on_the_same_row()
    {
        var chart = TimelineChart.Of([new(Dates.Parse("2025-04-01"), "1 April", "Report", [Dates.Parse("2025-04-09")])], d => d.ToString());
        var row = chart.Rows.ShouldHaveSingleItem();
        row.Others.ShouldHaveSingleItem().Start.ShouldBeGreaterThan(row.Main.End);
    }

    [Fact]
    public void Long_times_without_events_are_left_out_and_shown_as_a_break()
    {
        var chart = Chart(["2010-03", "2025-05-01", "2025-05-20"]);
        var (start, end) = chart.Breaks.ShouldHaveSingleItem();
        chart.Rows[0].Main.End.ShouldBe(start, 1e-9);
        chart.Rows[1].Main.Start.ShouldBeGreaterThan(end);
    }

    private static void ForAll(Func<TimelineChart, bool> law) => Prop.ForAll(Dates.Some, dates => law(Chart(dates))).QuickCheckThrowOnFailure();

    private static TimelineChart Chart(Edtf[] dates) => TimelineChart.Of(Dates.Events(dates), d => d.ToString());

    private static TimelineChart Chart(string[] dates) =>
        TimelineChart.Of([.. dates.Select(d => new ChartEvent(Dates.Parse(d), d, "Event", []))], d => d.ToString());

    private static double Pixels(double share) => share * TimelineChart.Narrowest / 100;

    private static bool Fits(ChartLabel label, double width)
    {
        var start = (label.X * width / 100) - label.Shift;
        return start >= -Slack && start + TextWidth.Of($"{label.Words} {label.Text}", TimelineChart.LetterSize) <= width + 1;
    }

    // Half a day: the middle of a day is where its dot is.
    private static double Share(Edtf[] dates)
    {
        var scale = TimeScale.Over([.. Dates.Events(dates).SelectMany(e => e.OtherDates.Prepend(e.Date))]);
        return (100 - (2 * TimeScale.Margin) - scale.Breaks.Sum(b => b.End - b.Start)) / scale.Days / 2;
    }
}
