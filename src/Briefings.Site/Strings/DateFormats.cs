using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Site.Strings;

/// <summary>How a language writes dates, from ICU; always of the Gregorian calendar.</summary>
internal sealed partial class DateFormats
{
    private readonly CultureInfo culture;
    private readonly string dayPattern;
    private readonly string firstDayPattern;
    private readonly string monthPattern;

    /// <summary>Asks ICU for a language's patterns.</summary>
    /// <param name="language">The language.</param>
    /// <param name="firstDay">How it writes the first day of a month, where that is no plain number: <c>1er</c>.</param>
    public DateFormats(LanguageTag language, string firstDay = "1")
    {
        culture = (CultureInfo)language.Culture.Clone();
        if (culture.DateTimeFormat.Calendar is not GregorianCalendar
            && culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
        {
            culture.DateTimeFormat.Calendar = gregorian;
        }

        dayPattern = Weekday().Replace(culture.DateTimeFormat.LongDatePattern, "").Trim();
        firstDayPattern = DayNumber().Replace(dayPattern, m => m.Value is "d" ? $"'{firstDay}'" : m.Value);
        monthPattern = culture.DateTimeFormat.YearMonthPattern;
    }

    /// <summary>A single date with the precision it has: <c>20 mai 2025</c>, <c>mai 2025</c>, <c>2025</c>; a decade as its years.</summary>
    public string Format(EdtfDate date) => date switch
    {
        { IsDecade: true } => $"{date.Year}–{date.Year + 9}",
        { Day: 1 } => date.First.ToString(firstDayPattern, culture),
        { Day: not null } => date.First.ToString(dayPattern, culture),
        { Month: not null } => date.First.ToString(monthPattern, culture),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The month that a date is in: <c>mai 2025</c>.</summary>
    public string Month(DateOnly date) => date.ToString(monthPattern, culture);

    [GeneratedRegex("[,،]? *d{4}[,،]? *|^d{4}[,،]? *", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Weekday();

    // The day's number, and what is to be passed by on the way to it: words in quotes, the names of days.
    [GeneratedRegex("'[^']*'|d+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DayNumber();
}
