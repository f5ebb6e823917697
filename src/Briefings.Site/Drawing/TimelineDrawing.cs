using System.Globalization;
using Briefings.Site.Markup;

namespace Briefings.Site.Drawing;

/// <summary>Draws a timeline. In a script written to the left, time runs to the left as well.</summary>
/// <param name="chart">Where everything is.</param>
/// <param name="isMirrored">True for a script written to the left.</param>
internal sealed class TimelineDrawing(TimelineChart chart, bool isMirrored)
{
    private const double TickText = 5;
    private const double LabelAbove = 12;
    private const double FuzzyFrom = 4;

    private int Onward => isMirrored ? -1 : 1;

    /// <summary>The drawing.</summary>
    /// <param name="label">What it shows, in words.</param>
    public Html Image(string label) => Svg.Image("drawing", chart.Height, label, [Axis(), .. chart.Ticks.Select(Tick), .. chart.Rows.Select(Row)]);

    private double X(double x) => isMirrored ? 100 - x : x;

    private Html Axis()
    {
        var edges = chart.Breaks.SelectMany(b => new[] { b.Start, b.End }).Prepend(0).Append(100).Chunk(2);
        return Html.Concat(
        [
            .. edges.Select(e => Svg.Line("drawing__axis", X(e[0]), chart.Axis, X(e[1]), chart.Axis)),
            .. chart.Breaks.Select(b => Svg.Line("drawing__break", X(b.Start), chart.Axis, X(b.End), chart.Axis)),
        ]);
    }

    private Html Tick(TimeTick tick) =>
        Svg.Line("drawing__tick", X(tick.X), 4, X(tick.X), chart.Height)
        + (tick.Label.Length == 0 ? Html.Empty : Svg.Text("drawing__scale", X(tick.X), TickText * Onward, chart.Axis - 8, Svg.Words(tick.Label)));

    private Html Row(ChartRow row)
    {
        var (start, end) = row.Extent;
        return Html.Element("g", Html.Concat(
        [
            row.Others.IsEmpty ? Html.Empty : Svg.Line("drawing__join", X(start), row.Y, X(end), row.Y),
            Mark("drawing__mark", row.Main, row.Y),
            .. row.Others.Select(o => Mark("drawing__mark drawing__mark--differs", o, row.Y) + Svg.Line("drawing__ring", X(o.Start), row.Y, X(o.End), row.Y)),
            Label("drawing__label drawing__label--narrow", row.Narrow, row.Y),
            Label("drawing__label drawing__label--wide", row.Wide, row.Y),
        ]));
    }

    private Html Mark(string kind, TimeMark mark, double y)
    {
        var line = Svg.Line(mark.IsUncertain ? kind + " drawing__mark--uncertain" : kind, X(mark.Start), y, X(mark.End), y);
        var before = mark.IsApproximate ? Fuzz(mark.Start, y, -Onward) : Html.Empty;
        return before + line + (mark.IsApproximate || mark.IsOpen ? Fuzz(mark.End, y, Onward) : Html.Empty);
    }

    private Html Fuzz(double x, double y, int side) => Svg.Around(X(x), y, Svg.Path("drawing__fuzz", string.Create(
        CultureInfo.InvariantCulture, $"M{side * FuzzyFrom} 0H{side * TimelineChart.MarkReach}")));

    private Html Label(string kind, ChartLabel? label, double y) => label is null ? Html.Empty : Svg.Text(
        kind, X(label.X), -label.Shift * Onward, y - LabelAbove, Svg.Span("drawing__date", label.Words) + Html.Text(" ") + Svg.Words(label.Text));
}
