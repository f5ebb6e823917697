using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Dates whose year is said.</summary>
internal static class Absolute
{
    /// <summary>A day.</summary>
    public static DateSpan? Day(int year, int month, int day) =>
        CalendarMath.Day(year, month, day) is { } date ? DateSpan.Day(date) with { IsNumbered = true } : null;

    /// <summary>From one day of a month to another.</summary>
    public static DateSpan? Days(int year, int month, ImmutableArray<int> days) =>
        days is [var first, var last] && first < last && CalendarMath.Day(year, month, first) is { } from && CalendarMath.Day(year, month, last) is { } to
            ? new(from, to.AddDays(1), null)
            : null;

    /// <summary>A decade, by a year in it or by two digits: 90 and 1990 are the nineties, 20 is the twenties of this century.</summary>
    public static DateSpan? Decade(int year)
    {
        var full = year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
        return full % 10 == 0 && CalendarMath.Day(full, 1, 1) is { } first ? CalendarMath.Whole(first, CalendarUnit.Decade) : null;
    }

    /// <summary>A century, by its number.</summary>
    public static DateSpan? Century(int number) =>
        number is >= 1 and <= 30 && CalendarMath.Day(((number - 1) * 100) + 1, 1, 1) is { } first ? CalendarMath.Whole(first, CalendarUnit.Century) : null;
}
