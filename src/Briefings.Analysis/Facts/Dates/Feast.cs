namespace Briefings.Analysis.Facts.Dates;

/// <summary>A day that comes back each year: on a date, some days from Easter, or on the first, second, … weekday of a month.</summary>
/// <param name="Month">The month, 1 to 12; 0 where it hangs on Easter.</param>
/// <param name="Day">The day of the month, or the days from Easter.</param>
/// <param name="Weekday">The weekday that is counted, Monday is 1; 0 where none is.</param>
/// <param name="Nth">Which of those weekdays; -1 is the last.</param>
internal sealed record Feast(int Month, int Day, int Weekday, int Nth)
{
    /// <summary>On a date.</summary>
    public static Feast Fixed(int month, int day) => new(month, day, 0, 0);

    /// <summary>Some days from Easter.</summary>
    public static Feast FromEaster(int days) => new(0, days, 0, 0);

    /// <summary>On a weekday counted in a month.</summary>
    public static Feast Counted(int month, int weekday, int nth) => new(month, 0, weekday, nth);

    /// <summary>The day of a year; null where that year has none.</summary>
    public DateSpan? In(int year)
    {
        var span = Month == 0 ? Easter.Day(year, Day)
            : Weekday == 0 ? Absolute.Day(year, Month, Day)
            : CalendarMath.Day(year, Month, 1) is { } first ? Weekdays.Nth(Weekday, Nth, first)
            : null;
        return span is { } found ? found with { Feast = this, IsNumbered = true } : null;
    }

    /// <summary>The day seen from the reference day.</summary>
    /// <param name="year">Its year, or 0 where none is said.</param>
    /// <param name="mode"><c>next</c> for the first after the reference day, <c>last</c> for the last before it; empty is the last up to it.</param>
    /// <param name="today">The reference day.</param>
    public DateSpan? Relative(int year, string mode, DateOnly today)
    {
        if (year > 0)
        {
            return In(year);
        }

        // February 29 may be eight years away.
        for (var i = 0; i <= 8; i++)
        {
            var found = In(mode is "next" ? today.Year + i : today.Year - i);
            if (found is { } span && (mode switch { "next" => span.From > today, "last" => span.From < today, _ => span.From <= today }))
            {
                return span with { IsNumbered = false };
            }
        }

        return null;
    }
}
