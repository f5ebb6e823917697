using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefings.Model.Dates;

/// <summary>One date of ISO 8601-2 (EDTF) with the precision that is known: a decade, a year, a month or a day.</summary>
/// <remarks>The subset of level 1 that news needs: <c>2025</c>, <c>2025-05</c>, <c>2025-05-20</c>, <c>199X</c>, each
/// with an optional <c>~</c> (about) or <c>?</c> (uncertain). Of days and months the proleptic Gregorian calendar is meant.</remarks>
public readonly partial record struct EdtfDate
{
    private const int LastYear = 9998;

    private EdtfDate(int year, int? month, int? day, bool isDecade, bool isApproximate, bool isUncertain)
    {
        (Year, Month, Day, IsDecade) = (year, month, day, isDecade);
        (IsApproximate, IsUncertain) = (isApproximate, isUncertain);
    }

    /// <summary>The year, 1 to 9998; of a decade its first.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, where it is known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month where it is known.</summary>
    public int? Day { get; }

    /// <summary>True for ten years, <c>199X</c>.</summary>
    public bool IsDecade { get; }

    /// <summary>True for <c>~</c>.</summary>
    public bool IsApproximate { get; }

    /// <summary>True for <c>?</c>.</summary>
    public bool IsUncertain { get; }

    /// <summary>The first day that is meant.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The day after the last that is meant.</summary>
    public DateOnly End => (Month, Day) switch
    {
        (_, not null) => First.AddDays(1),
        (not null, _) => First.AddMonths(1),
        _ => First.AddYears(IsDecade ? 10 : 1),
    };

    /// <summary>A day.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.Year, day.Month, day.Day, false, false, false);

    /// <summary>A month of a year.</summary>
    public static EdtfDate OfMonth(int year, int month) => new(year, month, null, false, false, false);

    /// <summary>A year.</summary>
    public static EdtfDate OfYear(int year) => new(year, null, null, false, false, false);

    /// <summary>The ten years from <paramref name="year"/>, which is taken down to a multiple of ten.</summary>
    public static EdtfDate OfDecade(int year) => new(year / 10 * 10, null, null, true, false, false);

    /// <summary>The same date, marked as approximate.</summary>
    public EdtfDate Approximately() => new(Year, Month, Day, IsDecade, true, IsUncertain);

    /// <summary>Reads one date, not an interval.</summary>
    /// <returns>False where the text has another form or names a day that does not exist.</returns>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        // Most are plain days.
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain) && plain.Year <= LastYear)
        {
            date = Of(plain);
            return true;
        }

        date = default;
        var match = Form().Match(text ?? "");
        if (!match.Success)
        {
            return false;
        }

        var isDecade = match.Groups["decade"].Success;
        var year = isDecade ? Number(match.Groups["decade"])!.Value * 10 : Number(match.Groups["year"])!.Value;
        var (month, day) = (Number(match.Groups["month"]), Number(match.Groups["day"]));
        if (year is < 1 or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month ?? 1))
        {
            return false;
        }

        var qualifier = match.Groups["qualifier"].Value;
        date = new(year, month, day, isDecade, qualifier is "~" or "%", qualifier is "?" or "%");
        return true;
    }

    /// <summary>The date as EDTF writes it.</summary>
    public override string ToString()
    {
        var qualifier = (IsApproximate, IsUncertain) switch { (true, true) => "%", (true, _) => "~", (_, true) => "?", _ => "" };
        return this switch
        {
            { IsDecade: true } => $"{Year / 10:D3}X{qualifier}",
            { Month: { } month, Day: { } day } => $"{Year:D4}-{month:D2}-{day:D2}{qualifier}",
            { Month: { } month } => $"{Year:D4}-{month:D2}{qualifier}",
            _ => $"{Year:D4}{qualifier}",
        };
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^((?<decade>[0-9]{3})X|(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?)(?<qualifier>[~?%])?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
