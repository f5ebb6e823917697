using System.Collections.Immutable;

namespace Briefings.Model.Languages;

/// <summary>A unit of the calendar.</summary>
public enum CalendarUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week from Monday to Sunday (ISO 8601).</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>Six months.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years from one that ends in 0.</summary>
    Decade,

    /// <summary>A hundred years from one that ends in 01.</summary>
    Century,
}

/// <summary>In which order a language writes dates in digits.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year.</summary>
    DayMonthYear,

    /// <summary>Month, day, year.</summary>
    MonthDayYear,

    /// <summary>Year, month, day.</summary>
    YearMonthDay,
}

/// <summary>A word for a unit of the calendar.</summary>
/// <param name="Phrase">The word, in one of its forms.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Count">How many of it the word means by itself: 2 for the dual <c>يومين</c> and for <c>fortnight</c>; 0 where a number has to say so.</param>
public sealed record UnitWord(string Phrase, CalendarUnit Unit, int Count);

/// <summary>A name of a month or weekday beyond those that ICU knows.</summary>
/// <param name="Phrase">The name.</param>
/// <param name="Number">Of a month 1 to 12, of a weekday 1 (Monday) to 7.</param>
public sealed record CalendarName(string Phrase, int Number);

/// <summary>Words that name a date, and how to work it out.</summary>
/// <param name="Pattern">Words, <c>{slots}</c> and <c>{classes}</c>; <c>{name?}</c> may be absent.</param>
/// <param name="Operation">The name of an operation and its arguments, as in <c>relative day -1</c>.</param>
public sealed record DatePattern(string Pattern, string Operation);

/// <summary>How a language shows that something is still to come. News tells what happened, so that a date without a year is a past one unless
/// the words around it say otherwise.</summary>
/// <param name="Words">Words and phrases: <c>will</c>, <c>prévu</c>, <c>예정</c>.</param>
/// <param name="Prefixes">Beginnings of verbs, and of words that are declined.</param>
/// <param name="Endings">Endings of verbs, with their accents: <c>-rá</c>.</param>
/// <param name="Not">Words, and beginnings of words, that only look like one of these.</param>
/// <param name="Past">Words that show a past; the verbs of saying do too.</param>
public sealed record FutureRules(
    ImmutableArray<string> Words, ImmutableArray<string> Prefixes, ImmutableArray<string> Endings, ImmutableArray<string> Not, ImmutableArray<string> Past)
{
    /// <summary>No words.</summary>
    public static readonly FutureRules None = new([], [], [], [], []);
}

/// <summary>How a language speaks of dates. The grammar of the patterns is described in the folder of the packs.</summary>
public sealed record DateRules
{
    /// <summary>Nothing but what all languages share.</summary>
    public static readonly DateRules Default = new();

    /// <summary>The order of dates in digits.</summary>
    public DateOrder Order { get; init; }

    /// <summary>Words for units.</summary>
    public ImmutableArray<UnitWord> Units { get; init; } = [];

    /// <summary>Further names of months.</summary>
    public ImmutableArray<CalendarName> Months { get; init; } = [];

    /// <summary>Further names of weekdays.</summary>
    public ImmutableArray<CalendarName> Weekdays { get; init; } = [];

    /// <summary>Names of months and weekdays that are everyday words too, and so are no date by themselves: <c>may</c>.</summary>
    public ImmutableArray<string> Ambiguous { get; init; } = [];

    /// <summary>Small words within a date: <c>of</c>, <c>de</c>.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Words before a bare year: <c>in</c>, <c>since</c>.</summary>
    public ImmutableArray<string> YearLeads { get; init; } = [];

    /// <summary>Folded beginnings of words for the night, which one text may count to the day before and another to the day after.</summary>
    public ImmutableArray<string> Nights { get; init; } = [];

    /// <summary>What shows that a date is still to come.</summary>
    public FutureRules Future { get; init; } = FutureRules.None;

    /// <summary>Named lists of words and phrases that patterns use.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Classes { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The patterns; of two that match the longer counts, of two as long the earlier.</summary>
    public ImmutableArray<DatePattern> Patterns { get; init; } = [];
}
