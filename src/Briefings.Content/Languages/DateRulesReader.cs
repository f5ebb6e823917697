using System.Collections.Immutable;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Content.Languages;

/// <summary>Reads the <c>dates</c> of a language file.</summary>
internal static class DateRulesReader
{
    public static DateRules Read(PackNode node)
    {
        var rules = DateRules.Default;
        foreach (var (key, value) in node.Entries(
            "order", "units", "months", "weekdays", "ambiguous", "links", "yearLeads", "nights", "future", "classes", "patterns"))
        {
            rules = With(rules, key, value);
        }

        return rules;
    }

    private static DateRules With(DateRules rules, string key, PackNode value) => key switch
    {
        "order" => rules with { Order = Order(value) },
        "units" => rules with { Units = [.. value.Entries().SelectMany(Units)] },
        "months" => rules with { Months = Names(value, 12) },
        "weekdays" => rules with { Weekdays = Names(value, 7) },
        "ambiguous" => rules with { Ambiguous = value.Words() },
        "links" => rules with { Links = value.Words() },
        "yearLeads" => rules with { YearLeads = value.Words() },
        "nights" => rules with { Nights = [.. value.Words().Select(Folding.Fold)] },
        "future" => rules with { Future = Future(value) },
        "classes" => rules with { Classes = value.Entries().ToImmutableDictionary(e => e.Key, e => e.Value.Words(), StringComparer.Ordinal) },
        _ => rules with { Patterns = [.. value.Entries().Select(e => new DatePattern(e.Key, e.Value.Text()))] },
    };

    private static FutureRules Future(PackNode node)
    {
        var rules = FutureRules.None;
        foreach (var (key, value) in node.Entries("words", "prefixes", "endings", "not", "past"))
        {
            rules = key switch
            {
                "words" => rules with { Words = value.Words() },
                "prefixes" => rules with { Prefixes = value.Words() },
                "endings" => rules with { Endings = value.Words() },
                "not" => rules with { Not = value.Words() },
                _ => rules with { Past = value.Words() },
            };
        }

        return rules;
    }

    private static DateOrder Order(PackNode node) => node.Text() switch
    {
        "dmy" => DateOrder.DayMonthYear,
        "mdy" => DateOrder.MonthDayYear,
        "ymd" => DateOrder.YearMonthDay,
        _ => throw node.Wrong("has to be dmy, mdy or ymd."),
    };

    /// <summary>A key is a unit, <c>day</c>, or a unit with the count that its words mean by themselves, <c>day 2</c>.</summary>
    private static IEnumerable<UnitWord> Units((string Key, PackNode Value) entry)
    {
        var parts = entry.Key.Split(' ');
        var count = parts.Length > 1 ? (int)entry.Value.Number(parts[1]) : 0;
        return Enum.TryParse<CalendarUnit>(parts[0], ignoreCase: true, out var unit) && parts.Length <= 2
            ? entry.Value.Words().Select(w => new UnitWord(w, unit, count))
            : throw entry.Value.Wrong("is no unit of the calendar.");
    }

    private static ImmutableArray<CalendarName> Names(PackNode node, int last) =>
    [
        .. node.Entries().SelectMany(e => e.Value.Number(e.Key) is var n && n >= 1 && n <= last && n == decimal.Truncate(n)
            ? e.Value.Words().Select(w => new CalendarName(w, (int)n))
            : throw e.Value.Wrong($"has to be a number from 1 to {last}.")),
    ];
}
