using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model.Dates;

namespace Briefings.Site.Drawing;

/// <summary>Days as places across a drawing, in shares of its width from 0 to 100. One scale holds for all of it; long times in which
/// nothing happens are left out, and drawn as a break.</summary>
internal sealed class TimeScale
{
    /// <summary>What stays free at either side, for the round ends of marks.</summary>
    public const double Margin = 6;

    private const double BreakWidth = 9;
    private const int MostBreaks = 3;

    /// <summary>A gap is left out where it is so many times longer than all the rest.</summary>
    private const int LongGap = 3;
    private const int LeastRest = 30;
    private const int LeastDays = 14;

    private readonly ImmutableArray<Stretch> stretches;

    private TimeScale(ImmutableArray<Stretch> stretches) => this.stretches = stretches;

    /// <summary>The first day drawn.</summary>
    public int First => stretches[0].From;

    /// <summary>The day after the last one drawn.</summary>
    public int End => stretches[^1].To;

    /// <summary>How many days are drawn to scale.</summary>
    public int Days => stretches.Where(s => !s.IsBreak).Sum(s => s.To - s.From);

    /// <summary>The places of breaks: where each starts and ends.</summary>
    public IEnumerable<(double Start, double End)> Breaks => stretches.Where(s => s.IsBreak).Select(s => (s.Start, s.End));

    /// <summary>A scale that holds these dates; at least one.</summary>
    public static TimeScale Over(ImmutableArray<Edtf> dates)
    {
        var (from, to) = (dates.Min(d => d.From.DayNumber), dates.Max(d => d.To.DayNumber));
        var missing = Math.Max(0, LeastDays - (to - from));
        (from, to) = (Math.Max(0, from - (missing / 2)), Math.Min(DateOnly.MaxValue.DayNumber, to + ((missing + 1) / 2)));
        return new(Place(from, to, LeftOut(Gaps(dates, to), to - from)));
    }

    /// <summary>Where a moment is, in days since the year 1; one before or after the drawn time is at its edge.</summary>
    public double At(double day)
    {
        var stretch = stretches.FirstOrDefault(s => day < s.To, stretches[^1]);
        var share = (day - stretch.From) / Math.Max(1, stretch.To - stretch.From);
        return stretch.Start + (Math.Clamp(share, 0, 1) * (stretch.End - stretch.Start));
    }

    /// <summary>True where a day is drawn to scale, not left out.</summary>
    public bool Shows(int day) => stretches.Any(s => !s.IsBreak && day >= s.From && day < s.To);

    private static List<(int From, int To)> Gaps(ImmutableArray<Edtf> dates, int end)
    {
        var gaps = new List<(int From, int To)>();
        var covered = int.MaxValue;
        foreach (var date in dates.Order())
        {
            if (date.From.DayNumber > covered)
            {
                gaps.Add((covered, date.From.DayNumber));
            }

            var to = date is { IsInterval: true, Last: null } ? end : date.To.DayNumber;
            covered = covered == int.MaxValue ? to : Math.Max(covered, to);
        }

        return gaps;
    }

    private static List<(int From, int To)> LeftOut(List<(int From, int To)> gaps, int days)
    {
        var left = new List<(int From, int To)>();
        foreach (var gap in gaps.OrderByDescending(g => g.To - g.From).ThenBy(g => g.From).Take(MostBreaks))
        {
            var rest = days - (gap.To - gap.From);
            if (rest < LeastRest || gap.To - gap.From <= LongGap * rest)
            {
                break;
            }

            left.Add(gap);
            days = rest;
        }

        return [.. left.OrderBy(g => g.From)];
    }

    private static ImmutableArray<Stretch> Place(int from, int to, List<(int From, int To)> breaks)
    {
        var days = to - from - breaks.Sum(b => b.To - b.From);
        var each = (100 - (2 * Margin) - (breaks.Count * BreakWidth)) / days;
        var placed = ImmutableArray.CreateBuilder<Stretch>();
        var (day, x) = (from, Margin);
        foreach (var (start, end) in breaks)
        {
            placed.Add(new(day, start, x, x + ((start - day) * each), false));
            x = placed[^1].End + BreakWidth;
            placed.Add(new(start, end, placed[^1].End, x, true));
            day = end;
        }

        placed.Add(new(day, to, x, 100 - Margin, false));
        return placed.ToImmutable();
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int From, int To, double Start, double End, bool IsBreak);
}
