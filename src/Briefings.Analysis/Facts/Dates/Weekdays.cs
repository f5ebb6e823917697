using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Days of the week; Monday is 1.</summary>
internal static class Weekdays
{
    /// <summary>A weekday seen from the reference day.</summary>
    /// <param name="weekday">The weekday.</param>
    /// <param name="mode"><c>this</c>, <c>next</c> and <c>last</c> are that day of this, the next and the last week; <c>coming</c> is the
    /// first after the reference day, <c>before</c> the last before it; empty is the last up to it, since “on Tuesday” in a text of
    /// a Tuesday is that day.</param>
    /// <param name="today">The reference day.</param>
    public static DateSpan? Relative(int weekday, string mode, DateOnly today) => mode switch
    {
        "this" => InWeek(weekday, today, 0),
        "next" => InWeek(weekday, today, 1),
        "last" => InWeek(weekday, today, -1),
        "coming" => Day(today.AddDays(Wrap(weekday - Number(today) - 1) + 1)),
        "before" => Day(today.AddDays(-(Wrap(Number(today) - weekday - 1) + 1))),
        _ => Day(today.AddDays(-Wrap(Number(today) - weekday))),
    };

    /// <summary>The first, second, … such weekday after the reference day.</summary>
    public static DateSpan? Ahead(int weekday, int count, DateOnly today) =>
        count is >= 1 and <= 100 && Relative(weekday, "coming", today) is { } first ? Day(first.From.AddDays(7 * (count - 1))) : null;

    /// <summary>From Monday to Friday of this week (0), the last (-1) or the next (1).</summary>
    public static DateSpan? WorkWeek(DateOnly today, int shift) =>
        CalendarMath.Containing(today, CalendarUnit.Week, shift) is { } week ? new(week.From, week.From.AddDays(5), null) : null;

    /// <summary>The day that lies a number of working days away; holidays are not known.</summary>
    public static DateSpan? WorkDaysFrom(DateOnly today, int count)
    {
        const int Most = 1000;
        if (Math.Abs(count) is 0 or > Most)
        {
            return null;
        }

        var day = today;
        for (var left = Math.Abs(count); left > 0; left -= Number(day) <= 5 ? 1 : 0)
        {
            day = day.AddDays(Math.Sign(count));
        }

        return Day(day);
    }

    /// <summary>The day of a date that is told with its weekday. Where they disagree a reckoned day gives way, “Monday two weeks from now”;
    /// one that is named by its number stays. A day that was taken for one to come has been after all where only then the two agree.</summary>
    public static DateSpan? Same(int weekday, DateSpan date) =>
        date.Unit != CalendarUnit.Day ? null
        : date.IfPast is { } past && Number(date.From) != weekday && Number(past) == weekday ? Day(past)
        : date.IsReckoned && weekday > 0 && Number(date.From) != weekday ? InWeek(weekday, date.From, 0)
        : date;

    /// <summary>The weekday in the week that a day lies in.</summary>
    public static DateSpan? InWeekOf(int weekday, DateOnly day) => InWeek(weekday, day, 0);

    /// <summary>The last such weekday up to the reference day that falls on a day of the month.</summary>
    public static DateSpan? OnDay(int weekday, int day, DateOnly today)
    {
        // The calendar repeats itself after 28 years; a gap is never longer than some years.
        for (var back = 0; back < 12 * 12; back++)
        {
            var month = today.AddMonths(-back);
            if (CalendarMath.Day(month.Year, month.Month, day) is { } found && found <= today && Number(found) == weekday)
            {
                return DateSpan.Day(found);
            }
        }

        return null;
    }

    /// <summary>The first, second, … or last such weekday of the month that a day lies in.</summary>
    public static DateSpan? Nth(int weekday, int ordinal, DateOnly inMonth)
    {
        var first = new DateOnly(inMonth.Year, inMonth.Month, 1);
        first = first.AddDays(Wrap(weekday - Number(first)));
        var day = first.AddDays(7 * ((ordinal < 0 ? 5 : ordinal) - 1));
        day = ordinal < 0 && day.Month != inMonth.Month ? day.AddDays(-7) : day;
        return ordinal is 0 or > 5 || day.Month != inMonth.Month ? null : DateSpan.Day(day);
    }

    private static int Number(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    private static int Wrap(int days) => ((days % 7) + 7) % 7;

    private static DateSpan? Day(DateOnly day) => DateSpan.Day(day);

    private static DateSpan? InWeek(int weekday, DateOnly day, int shift) =>
        CalendarMath.Containing(day, CalendarUnit.Week, shift) is { } week ? DateSpan.Day(week.From.AddDays(weekday - 1)) : null;
}
