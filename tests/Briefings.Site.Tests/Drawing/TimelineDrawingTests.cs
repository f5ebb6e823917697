using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Site.Drawing;

namespace Briefings.Site.Tests.Drawing;

public partial class TimelineDrawingTests
{
    [Fact]
    public void Words_are_escaped()
    {
        var drawing = Draw(isMirrored: false, new ChartEvent(Dates.Parse("2025"), "<b>", "\"Tom\" & <script>", [])).ToString();
        drawing.ShouldContain("&lt;b&gt;");
        drawing.ShouldContain("&quot;Tom&quot; &amp; &lt;script&gt;");
        drawing.ShouldNotContain("<script");
    }

    [Fact]
    public void No_looks_are_written_into_the_page() =>
        Draw(isMirrored: false, [.. Dates.Events([Dates.Parse("2025~"), Dates.Parse("2025-03-01/..")])]).ToString().ShouldNotContain("style=");

    [Fact]
    public void In_a_script_written_to_the_left_time_runs_to_the_left()
    {
        ChartEvent[] events = [new(Dates.Parse("2025-03-01"), "1", "a", []), new(Dates.Parse("2025-09-01"), "2", "b", [])];
        var (ltr, rtl) = (MarksOf(Draw(isMirrored: false, events).ToString()), MarksOf(Draw(isMirrored: true, events).ToString()));
        ltr[0].ShouldBeLessThan(ltr[1]);
        rtl.ShouldBe(ltr.Select(x => 100 - x), 0.011);
    }

    [Fact]
    public void An_approximate_date_has_fuzzy_ends() =>
        Draw(isMirrored: false, new ChartEvent(Dates.Parse("2025-05~"), "", "", [])).ToString().Split("drawing__fuzz").Length.ShouldBe(3);

    private static Briefings.Site.Markup.Html Draw(bool isMirrored, params ChartEvent[] events) =>
        new TimelineDrawing(TimelineChart.Of([.. events], d => d.ToString()), isMirrored).Image("A drawing");

    private static double[] MarksOf(string drawing) =>
        [.. MarkLine().Matches(drawing).Select(m => double.Parse(m.Groups["x"].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("class=\"drawing__mark\" x1=\"(?<x>[0-9.]+)%\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MarkLine();
}
