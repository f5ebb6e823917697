using System.Collections.Frozen;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>The operations that date patterns name. Each gives null where the days cannot be told, also for want of a reference day.</summary>
/// <remarks>The past reading counts, since news tells what happened: a date without a year is the last such day up to the reference day,
/// unless the clause speaks of what is to come. A month or more “earlier” compares two figures and dates nothing.
/// Weeks are those of ISO 8601. “Next” and “last” with a weekday mean that day of the next or last week.</remarks>
internal static class DateOperations
{
    private static readonly FrozenDictionary<string, Func<DateOperation, Captures, DateOnly, DateSpan?>> Relative =
        new Dictionary<string, Func<DateOperation, Captures, DateOnly, DateSpan?>>(StringComparer.Ordinal)
        {
            ["relative"] = (o, c, today) => CalendarMath.Containing(today, (o.Unit ?? c.Unit)!.Value, o.Number()),
            ["ago"] = (_, c, today) => Durations.Move(c, today, -1),
            ["compared"] = (_, c, today) => c.Duration.Any(d => d.Unit >= CalendarUnit.Month) ? DateSpan.Nothing : Durations.Move(c, today, -1),
            ["ahead"] = (_, c, today) => Durations.Move(c, today, 1),
            ["past"] = (o, c, today) => Durations.Stretch(c, o.Unit, today, -1),
            ["coming"] = (o, c, today) => Durations.Stretch(c, o.Unit, today, 1),
            ["weekdaysAhead"] = (o, c, today) => Weekdays.Ahead(c.Weekday > 0 ? c.Weekday : o.Number(), c.Number, today),
            ["workdays"] = (o, _, today) => Weekdays.WorkWeek(today, o.Number()),
            ["workdaysAhead"] = (_, c, today) => Weekdays.WorkDaysFrom(today, c.Number),
            ["workdaysAgo"] = (_, c, today) => Weekdays.WorkDaysFrom(today, -c.Number),
            ["weekday"] = (o, c, today) => Weekdays.Relative(c.Weekday, o.Mode, today),
            ["weekdayDay"] = (_, c, today) => Weekdays.OnDay(c.Weekday, c.Days[0], today),
            ["nthWeekday"] = (_, c, today) => c.Dates is [var month, ..] ? Weekdays.Nth(c.Weekday, c.Ordinal, month.From) : c.Ordinal > 0 ? Weekdays.Nth(c.Weekday, c.Ordinal, today) : null,
            ["day"] = (_, c, today) => Undated.Day(c.Days[0], today),
            ["dayMonth"] = (o, c, today) => Undated.DayMonth(c.Days[0], c.Month, o.Mode, today),
            ["dayOrdinal"] = (o, c, today) => c.Year > 0 ? Absolute.Day(c.Year, c.Ordinal, c.Days[0]) : Undated.DayMonth(c.Days[0], c.Ordinal, o.Mode, today),
            ["month"] = (o, c, today) => Undated.Month(c.Month, o.Mode, today),
            ["fixed"] = (o, c, today) => Feast.Fixed(o.Number(), o.Number(1)).Relative(c.Year, o.Mode, today),
            ["easter"] = (o, c, today) => Feast.FromEaster(o.Number()).Relative(c.Year, o.Mode, today),
            ["floating"] = (o, c, today) => Feast.Counted(o.Number(), o.Number(1), o.Number(2)).Relative(c.Year, o.Mode, today),
            ["feast"] = (o, c, today) => c.Dates[0].Feast?.Relative(0, o.Mode, today),
            ["week"] = (_, c, today) => Periods.Nth(c.Number, CalendarUnit.Week, c.Dates is [var year, ..] ? year : c.Year > 0 ? CalendarMath.Year(c.Year) : CalendarMath.Containing(today, CalendarUnit.Year, 0)),
            ["nth"] = (o, c, today) => Periods.Nth(c.Ordinal != 0 ? c.Ordinal : o.Number(), (o.Unit ?? c.Unit)!.Value, Periods.Counted(c, o, today)),
            ["part"] = (o, c, today) => Periods.Part(Periods.Named(c, o, today), o.Mode),
            ["earlier"] = (o, c, today) => Periods.Earlier(Periods.Named(c, o, today), today),
            ["later"] = (o, c, today) => Periods.Later(Periods.Named(c, o, today), today),
            ["rangeDays"] = (o, c, today) => c.Year > 0 ? Absolute.Days(c.Year, c.Month, c.Days) : Undated.Days(c.Month, c.Days, today),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Func<DateOperation, Captures, DateSpan?>> Fixed =
        new Dictionary<string, Func<DateOperation, Captures, DateSpan?>>(StringComparer.Ordinal)
        {
            ["none"] = (_, _) => DateSpan.Nothing,
            ["same"] = (_, c) => c.Dates[0],
            ["dayMonthYear"] = (_, c) => Absolute.Day(c.Year, c.Month, c.Days[0]) ?? DateSpan.Nothing,
            ["feastOf"] = (_, c) => c.Dates is [{ Feast: { } feast }, { Unit: CalendarUnit.Year, From.Year: var year }] ? feast.In(year) : null,
            ["monthYear"] = (_, c) => CalendarMath.Month(c.Year, c.Month) is { } month ? month with { IsNumbered = true } : null,
            ["year"] = (_, c) => CalendarMath.Year(c.Year > 0 ? c.Year : c.Number),
            ["decade"] = (o, c) => Absolute.Decade(c.Year > 0 ? c.Year : c.Number > 0 ? c.Number : o.Number()),
            ["century"] = (o, c) => Absolute.Century(c.Ordinal != 0 ? c.Ordinal : c.Number > 0 ? c.Number : o.Number()),
            ["before"] = (_, c) => Durations.Move(c, c.Dates[0].From, -1),
            ["after"] = (_, c) => Durations.Move(c, c.Dates[0].From, 1),
            ["weekdayOf"] = (_, c) => c.Dates[0].Unit == CalendarUnit.Week ? Weekdays.InWeekOf(c.Weekday, c.Dates[0].From) : c.Dates[0].IsReckoned ? Weekdays.Same(c.Weekday, c.Dates[0]) : null,
            ["dayOf"] = (_, c) => Periods.DayOf(c.Days[0], c.Dates[0]),
            ["monthOf"] = (_, c) => CalendarMath.Month(c.Dates[0].From.Year, c.Month),
            ["dayMonthOf"] = (_, c) => Absolute.Day(c.Dates[0].From.Year, c.Month, c.Days[0]),
            ["containing"] = (o, c) => Periods.Around(c.Dates[0], (o.Unit ?? c.Unit)!.Value),
            ["sameDay"] = (_, c) => Weekdays.Same(c.Weekday, c.Dates[0]),
            ["range"] = (_, c) => Periods.Between(c.Dates[0], c.Dates[1]),
            ["rough"] = (_, c) => c.Dates[0] with { IsRough = true },
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True where there is an operation of that name.</summary>
    public static bool Knows(string name) => Relative.ContainsKey(name) || Fixed.ContainsKey(name);

    /// <summary>Works out the days.</summary>
    /// <param name="operation">How.</param>
    /// <param name="captures">From what.</param>
    /// <param name="today">The reference day: when the text was published; null where that is not known.</param>
    /// <param name="tense">Tells whether it is said of what is still to come; asked only where that matters.</param>
    public static DateSpan? Evaluate(DateOperation operation, Captures captures, DateOnly? today, Func<Tense> tense) =>
        Fixed.TryGetValue(operation.Name, out var known) ? known(operation, captures)
        : today is { } day && Relative[operation.Name](operation, captures, day) is { } span ? Upcoming.Of(span, operation, captures, day, tense)
        : null;
}
