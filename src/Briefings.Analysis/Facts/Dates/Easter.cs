namespace Briefings.Analysis.Facts.Dates;

/// <summary>Easter Sunday of the western churches, and the days that hang on it.</summary>
internal static class Easter
{
    /// <summary>The day of a year that lies some days from Easter.</summary>
    public static DateSpan? Day(int year, int offset) => Of(year) is { } known ? DateSpan.Day(known.AddDays(offset)) : null;

    /// <summary>The anonymous Gregorian algorithm (Nature, 1876).</summary>
    private static DateOnly? Of(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return CalendarMath.Day(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
