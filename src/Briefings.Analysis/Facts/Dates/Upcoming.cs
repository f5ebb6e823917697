using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Turns a past reading to the next such date.</summary>
internal static class Upcoming
{
    private const int JustNow = 3;

    /// <summary>The next such weekday, day or month where the clause speaks of what is to come and the words leave open which is meant. Feasts stay as they are.</summary>
    public static DateSpan Of(DateSpan past, DateOperation operation, Captures captures, DateOnly today, Func<Tense> tense)
    {
        if (operation.Mode.Length > 0 || captures.Year > 0 || past.IsNothing || past.To > today
            || !IsAhead(tense(), past, today))
        {
            return past;
        }

        var ahead = Ahead(past, operation, captures, today) with { IfPast = past.From };
        return captures.Weekday > 0 && ahead.Unit == CalendarUnit.Day ? Weekdays.Same(captures.Weekday, ahead) ?? ahead : ahead;
    }

    private static bool IsAhead(Tense tense, DateSpan past, DateOnly today) =>
        tense == Tense.Future || (tense == Tense.FutureAsSaid && past.To.AddDays(JustNow) <= today);

    private static DateSpan Ahead(DateSpan past, DateOperation operation, Captures captures, DateOnly today) =>
        operation.Name switch
        {
            "weekday" => Moved(past, CalendarUnit.Week),
            "day" => NextDay(captures.Days[0], today) ?? past,
            "dayMonth" or "dayOrdinal" => Undated.DayMonth(past.From.Day, past.From.Month, "next", today) ?? past,
            "month" or "rangeDays" => Moved(past, CalendarUnit.Year),
            _ => past,
        };

    private static DateSpan Moved(DateSpan span, CalendarUnit unit) =>
        CalendarMath.Add(span.From, unit, 1) is { } from && CalendarMath.Add(span.To, unit, 1) is { } to ? span with { From = from, To = to } : span;

    private static DateSpan? NextDay(int day, DateOnly today)
    {
        for (var ahead = 0; ahead < 12; ahead++)
        {
            var month = today.AddMonths(ahead);
            if (CalendarMath.Day(month.Year, month.Month, day) is { } found && found > today)
            {
                return DateSpan.Day(found);
            }
        }

        return null;
    }
}
