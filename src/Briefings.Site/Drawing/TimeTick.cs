using System.Collections.Immutable;
using Briefings.Model.Dates;

namespace Briefings.Site.Drawing;

/// <summary>A line of the scale.</summary>
/// <param name="X">Where, in shares of the width.</param>
/// <param name="Label">The day, month or year that starts there, in words; empty where there is no room for them.</param>
internal sealed record TimeTick(double X, string Label)
{
    private const int Most = 5;
    private const double Gap = 10;

    private static readonly ImmutableArray<Step> Steps =
    [
        .. new[] { 1, 2, 7, 14 }.Select(n => new Step(Unit.Day, n, n)),
        .. new[] { 1, 2, 3, 6 }.Select(n => new Step(Unit.Month, n, n * 30)),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 500, 2000 }.Select(n => new Step(Unit.Year, n, n * 365)),
    ];

    private enum Unit
    {
        Day,
        Month,
        Year,
    }

    /// <summary>A few lines at even distances whose labels do not overlap, even on the narrowest screen.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="words">How a date is put in words.</param>
    /// <param name="size">The height of the letters, in pixels.</param>
    /// <param name="width">The narrowest screen, in pixels.</param>
    public static ImmutableArray<TimeTick> Of(TimeScale scale, Func<Edtf, string> words, double size, double width)
    {
        var step = Steps.FirstOrDefault(s => scale.Days / s.Days <= Most, Steps[^1]);
        var ticks = ImmutableArray.CreateBuilder<TimeTick>();
        var free = 0.0;
        foreach (var date in Starts(scale, step).Where(d => scale.Shows(d.From.DayNumber)))
        {
            var tick = new TimeTick(scale.At(date.From.DayNumber), words(date));
            var (start, end) = (tick.X * width / 100, (tick.X * width / 100) + TextWidth.Of(tick.Label, size) + Gap);
            var hasRoom = start >= free && end <= width;
            ticks.Add(hasRoom ? tick : tick with { Label = "" });
            free = hasRoom ? end : free;
        }

        return ticks.ToImmutable();
    }

    private static IEnumerable<Edtf> Starts(TimeScale scale, Step step)
    {
        var (first, end) = (DateOnly.FromDayNumber(scale.First), scale.End);
        return step.Unit switch
        {
            Unit.Day => Enumerable.Range(scale.First, end - scale.First).Where(d => d % step.Count == 0).Select(d => Edtf.Of(DateOnly.FromDayNumber(d))),
            Unit.Month => Months(first, end).Where(m => (m.Month - 1) % step.Count == 0).Select(m => Edtf.Of(EdtfDate.OfMonth(m.Year, m.Month))),
            _ => Enumerable.Range(first.Year, DateOnly.FromDayNumber(end - 1).Year - first.Year + 1).Where(y => y % step.Count == 0).Select(y => Edtf.Of(EdtfDate.OfYear(y))),
        };
    }

    private static IEnumerable<(int Year, int Month)> Months(DateOnly first, int end)
    {
        var last = DateOnly.FromDayNumber(end - 1);
        return Enumerable.Range((first.Year * 12) + first.Month - 1, ((last.Year - first.Year) * 12) + last.Month - first.Month + 1)
            .Select(m => (m / 12, (m % 12) + 1));
    }

    private sealed record Step(Unit Unit, int Count, int Days);
}
