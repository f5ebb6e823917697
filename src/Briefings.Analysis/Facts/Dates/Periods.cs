using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Weeks, months and years, their parts and what lies in them.</summary>
internal static class Periods
{
    /// <summary>The period that a pattern speaks of: a date within it, else the current unit.</summary>
    public static DateSpan? Named(Captures captures, DateOperation operation, DateOnly today) =>
        captures.Dates is [var date, ..] ? date
        : captures.Month > 0 ? (captures.Year > 0 ? CalendarMath.Month(captures.Year, captures.Month) : Undated.Month(captures.Month, "", today))
        : captures.Year > 0 ? CalendarMath.Year(captures.Year)
        : (operation.Unit ?? captures.Unit) is { } unit ? CalendarMath.Containing(today, unit, operation.Number())
        : null;

    /// <summary>The period in which something is counted: a date within the pattern, a year, else the current year, for days and weeks the current month.</summary>
    public static DateSpan? Counted(Captures captures, DateOperation operation, DateOnly today)
    {
        if (captures.Dates is [var date, ..])
        {
            return date;
        }

        var unit = operation.Unit ?? captures.Unit;
        return captures.Year > 0 ? CalendarMath.Year(captures.Year)
            : CalendarMath.Containing(today, unit is CalendarUnit.Day or CalendarUnit.Week ? CalendarUnit.Month : CalendarUnit.Year, 0);
    }

    /// <summary>The unit that a smaller or equal one lies in: the week of 10 April.</summary>
    public static DateSpan? Around(DateSpan date, CalendarUnit unit) =>
        date.Unit is { } smaller && smaller <= unit ? CalendarMath.Containing(date.From, unit, 0) : null;

    /// <summary>The first, second, … or last unit of a period. The first week of a year is that of ISO 8601.</summary>
    public static DateSpan? Nth(int ordinal, CalendarUnit unit, DateSpan? period)
    {
        if (period is not { Unit: { } larger } whole || ordinal == 0 || unit >= larger || Math.Abs(ordinal) > 366)
        {
            return null;
        }

        var first = unit == CalendarUnit.Week ? FirstWeek(whole) : whole.From;
        if (ordinal < 0)
        {
            var last = unit == CalendarUnit.Week ? CalendarMath.Add(FirstWeek(whole with { From = whole.To }), unit, ordinal) : CalendarMath.Add(whole.To, unit, ordinal);
            return last is { } start ? CalendarMath.Whole(start, unit) : null;
        }

        return CalendarMath.Add(first, unit, ordinal - 1) is { } from && from < whole.To ? CalendarMath.Whole(from, unit) : null;
    }

    /// <summary>The start, middle or end of a period; other stretches of days have none.</summary>
    public static DateSpan? Part(DateSpan? period, string part)
    {
        if (period is not { } whole)
        {
            return null;
        }

        var (start, end) = (whole.Unit, whole.IsNumbered, part) switch
        {
            (CalendarUnit.Week, _, "start") => (0, 3),
            (CalendarUnit.Week, _, "mid") => (1, 5),
            (CalendarUnit.Week, _, "end") => (3, 7),
            (CalendarUnit.Month, _, "start") => (0, 15),
            (CalendarUnit.Month, _, "mid") => (9, 20),
            (CalendarUnit.Month, _, "end") => (15, 31),
            (CalendarUnit.Year, true, "start") => (0, 4),
            (CalendarUnit.Year, true, "mid") => (4, 8),
            (CalendarUnit.Year, true, "end") => (8, 12),
            (CalendarUnit.Year, false, "start") => (0, 6),
            (CalendarUnit.Year, false, "mid") => (3, 9),
            (CalendarUnit.Year, false, "end") => (6, 12),
            (CalendarUnit.Decade, _, "start") => (0, 4),
            (CalendarUnit.Decade, _, "mid") => (3, 7),
            (CalendarUnit.Decade, _, "end") => (6, 10),
            _ => (0, 0),
        };
        var step = whole.Unit switch { CalendarUnit.Year => CalendarUnit.Month, CalendarUnit.Decade => CalendarUnit.Year, _ => CalendarUnit.Day };
        return end > 0 && CalendarMath.Add(whole.From, step, start) is { } from && CalendarMath.Add(whole.From, step, end) is { } to
            ? new(from, to < whole.To ? to : whole.To, null)
            : null;
    }

    /// <summary>From the start of a period to the day before the reference day.</summary>
    public static DateSpan? Earlier(DateSpan? period, DateOnly today) =>
        period is not { } whole || whole.From > today ? null : new(whole.From, today > whole.From ? today : whole.From.AddDays(1), null);

    /// <summary>The later part of a period, not before the reference day.</summary>
    public static DateSpan? Later(DateSpan? period, DateOnly today) =>
        period is not { } whole || Part(whole with { IsNumbered = false }, "end") is not { } end || whole.To <= today ? null
        : new(end.From > today ? end.From : today, whole.To, null);

    /// <summary>A day of a month; none where the month has no such day.</summary>
    public static DateSpan? DayOf(int day, DateSpan month) =>
        month.Unit != CalendarUnit.Month ? null
        : CalendarMath.Day(month.From.Year, month.From.Month, day) is { } date ? DateSpan.Day(date)
        : DateSpan.Nothing;

    /// <summary>From one date to another; the year that only the second names is the first one's too.</summary>
    public static DateSpan? Between(DateSpan first, DateSpan last)
    {
        if (last.IsNumbered && !first.IsNumbered)
        {
            first = Shifted(first, last.From.Year - first.From.Year);
        }

        if (first.From >= last.From)
        {
            first = first.IsNumbered ? first : Shifted(first, -1);
        }

        return first.From < last.From ? new(first.From, last.To, null) { IsNumbered = last.IsNumbered } : null;
    }

    private static DateSpan Shifted(DateSpan span, int years) =>
        CalendarMath.Add(span.From, CalendarUnit.Year, years) is { } from && CalendarMath.Add(span.To, CalendarUnit.Year, years) is { } to
            ? span with { From = from, To = to }
            : span;

    /// <summary>Of a year the week with its first Thursday, of anything else likewise.</summary>
    private static DateOnly FirstWeek(DateSpan period) => CalendarMath.Monday(period.From.AddDays(3));
}
