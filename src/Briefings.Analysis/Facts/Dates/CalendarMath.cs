using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Reckoning with units of the calendar, from year 1 to 9990; null beyond.</summary>
internal static class CalendarMath
{
    private const int LastYear = 9990;

    /// <summary>The unit that a day lies in, moved by a number of units.</summary>
    public static DateSpan? Containing(DateOnly day, CalendarUnit unit, int shift)
    {
        var start = unit switch
        {
            CalendarUnit.Day => day,
            CalendarUnit.Week => Monday(day),
            CalendarUnit.Weekend => Monday(day).AddDays(5),
            CalendarUnit.Month => FirstOfMonths(day, 1),
            CalendarUnit.Quarter => FirstOfMonths(day, 3),
            CalendarUnit.Half => FirstOfMonths(day, 6),
            CalendarUnit.Year => FirstOfMonths(day, 12),
            CalendarUnit.Decade => Day(day.Year / 10 * 10, 1, 1) ?? day,
            _ => Day(((day.Year - 1) / 100 * 100) + 1, 1, 1) ?? day,
        };
        return Add(start, unit, shift) is { } from ? Whole(from, unit) : null;
    }

    /// <summary>The unit that starts on a day.</summary>
    public static DateSpan? Whole(DateOnly from, CalendarUnit unit) =>
        unit == CalendarUnit.Weekend ? new(from, from.AddDays(2), unit)
        : Add(from, unit, 1) is { } to ? new(from, to, unit) : null;

    /// <summary>A day moved by a number of units.</summary>
    public static DateOnly? Add(DateOnly day, CalendarUnit unit, int count) => unit switch
    {
        CalendarUnit.Day => AddDays(day, count),
        CalendarUnit.Week or CalendarUnit.Weekend => AddDays(day, count * 7L),
        CalendarUnit.Month => AddMonths(day, count),
        CalendarUnit.Quarter => AddMonths(day, count * 3L),
        CalendarUnit.Half => AddMonths(day, count * 6L),
        CalendarUnit.Year => AddMonths(day, count * 12L),
        CalendarUnit.Decade => AddMonths(day, count * 120L),
        _ => AddMonths(day, count * 1200L),
    };

    /// <summary>A day; null where there is none such.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A month of a year.</summary>
    public static DateSpan? Month(int year, int month) => Day(year, month, 1) is { } first ? new(first, first.AddMonths(1), CalendarUnit.Month) : null;

    /// <summary>A year.</summary>
    public static DateSpan? Year(int year) =>
        Day(year, 1, 1) is { } first ? new(first, first.AddYears(1), CalendarUnit.Year) { IsNumbered = true } : null;

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7)) ?? day;

    private static DateOnly FirstOfMonths(DateOnly day, int months) => new(day.Year, ((day.Month - 1) / months * months) + 1, 1);

    private static DateOnly? AddDays(DateOnly day, long days) =>
        day.DayNumber + days is >= 0 and var number && number < new DateOnly(LastYear, 1, 1).DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static DateOnly? AddMonths(DateOnly day, long months) =>
        (day.Year * 12L) + day.Month - 1 + months is >= 12 and < LastYear * 12L ? day.AddMonths((int)months) : null;
}
