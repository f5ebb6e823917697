using System.Collections.Immutable;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Dates without a year, or without a month: the last such up to the reference day.</summary>
internal static class Undated
{
    /// <summary>A day of a month that is not said.</summary>
    public static DateSpan? Day(int day, DateOnly today)
    {
        for (var back = 0; back < 12; back++)
        {
            var month = today.AddMonths(-back);
            if (CalendarMath.Day(month.Year, month.Month, day) is { } found && found <= today)
            {
                return DateSpan.Day(found);
            }
        }

        return null;
    }

    /// <summary>A day of a month.</summary>
    /// <param name="day">The day.</param>
    /// <param name="month">The month.</param>
    /// <param name="mode"><c>next</c> for the first such day after the reference day, <c>last</c> for the last before it, <c>this</c> for this year's.</param>
    /// <param name="today">The reference day.</param>
    public static DateSpan? DayMonth(int day, int month, string mode, DateOnly today)
    {
        if (mode is "this")
        {
            return Of(today.Year, month, day);
        }

        // February 29 may be eight years away.
        for (var i = 0; i <= 8; i++)
        {
            var found = mode is "next" ? Of(today.Year + i, month, day) : Of(today.Year - i, month, day);
            if (found is { } span && (mode switch { "next" => span.From > today, "last" => span.From < today, _ => span.From <= today }))
            {
                return span;
            }
        }

        return null;
    }

    /// <summary>A month; <paramref name="mode"/> as with <see cref="DayMonth"/>.</summary>
    public static DateSpan? Month(int month, string mode, DateOnly today) => CalendarMath.Month(mode switch
    {
        "this" => today.Year,
        "next" => today.Year + (month > today.Month ? 0 : 1),
        "last" => today.Year - (month < today.Month ? 0 : 1),
        _ => today.Year - (month <= today.Month ? 0 : 1),
    }, month);

    /// <summary>From one day of a month to another.</summary>
    public static DateSpan? Days(int month, ImmutableArray<int> days, DateOnly today) =>
        DayMonth(days[0], month, "", today) is { } first ? Absolute.Days(first.From.Year, month, days) : null;

    private static DateSpan? Of(int year, int month, int day) => CalendarMath.Day(year, month, day) is { } date ? DateSpan.Day(date) : null;
}
