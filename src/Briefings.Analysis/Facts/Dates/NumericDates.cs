using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Dates in digits: <c>20/05/2025</c>, <c>2025-05-20</c>, <c>5/2025</c>, <c>22/4</c>, <c>2019-2021</c>.</summary>
/// <remarks>The language's order counts first, another where only that one gives a day. Of two numbers without a year only those with a
/// slash are a date, and not where they could be a fraction.</remarks>
internal static class NumericDates
{
    private const int YearsAhead = 20;

    /// <summary>The date in digits that starts at a token; null where none does.</summary>
    public static DateReading? ReadAt(ImmutableArray<Token> tokens, int at, DateOrder order, DateOnly? today)
    {
        if (!tokens[at].IsDigits || (at > 0 && tokens[at].Glued && (tokens[at - 1].IsDigits || tokens[at - 1] is { Glued: true, Key: "." or "," or "/" or ":" })))
        {
            return null;
        }

        var (parts, end, sign) = Parts(tokens, at);
        if (end < tokens.Length && tokens[end].Glued && (tokens[end].Is(":") || (tokens[end].Key is "/" or "-" or "." && end + 1 < tokens.Length && tokens[end + 1] is { Glued: true, IsDigits: true })))
        {
            return null;
        }

        var span = parts.Count switch
        {
            3 => Three(parts, order, today),
            2 => Two(parts, sign, order, today),
            _ => null,
        };
        return span is { } found ? new(at, end - at, found) : null;
    }

    private static (List<string> Parts, int End, char Sign) Parts(ImmutableArray<Token> tokens, int at)
    {
        var parts = new List<string> { tokens[at].Key };
        var (i, sign) = (at + 1, '\0');
        while (parts.Count < 3 && i + 1 < tokens.Length && tokens[i + 1].IsDigits && tokens[i].Key is [var next and ('/' or '-' or '.' or ',' or '–')])
        {
            var isGlued = tokens[i].Glued && tokens[i + 1].Glued;
            var isLoose = (next is '-' or '/' && (parts[0].Length == 4 || tokens[i + 1].Key.Length == 4)) || (next is ',' && parts.Count == 2 && tokens[i + 1].Key.Length == 4);
            if ((!isGlued && !isLoose) || (next is ',' && parts.Count < 2) || (parts.Count == 2 && next is not ',' && next != sign))
            {
                break;
            }

            sign = parts.Count == 1 ? next : sign;
            parts.Add(tokens[i + 1].Key);
            i += 2;
        }

        return parts.Count == 1 ? Spaced(tokens, at) : (parts, i, sign);
    }

    /// <summary><c>02 04 2009</c>, with single spaces.</summary>
    private static (List<string> Parts, int End, char Sign) Spaced(ImmutableArray<Token> tokens, int at)
    {
        var parts = tokens.AsSpan(at, Math.Min(3, tokens.Length - at)).ToArray();
        var isDate = parts.Length == 3 && parts.All(p => p.IsDigits) && parts[1].Start == parts[0].End + 1 && parts[2].Start == parts[1].End + 1
            && (parts[0].Key.Length, parts[1].Key.Length, parts[2].Key.Length) is (2, 2, 4) or (4, 2, 2);
        return isDate ? ([.. parts.Select(p => p.Key)], at + 3, ' ') : ([], at, ' ');
    }

    private static DateSpan? Three(List<string> parts, DateOrder order, DateOnly? today)
    {
        var (a, b, c) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        if (parts[0].Length == 4)
        {
            return parts[1].Length <= 2 && parts[2].Length <= 2 ? Absolute.Day(a, b, c) ?? Absolute.Day(a, c, b) : null;
        }

        if (parts[0].Length > 2 || parts[1].Length > 2 || parts[2].Length is 3 or > 4)
        {
            return null;
        }

        if (order == DateOrder.YearMonthDay && parts[2].Length == 2 && Absolute.Day(Full(a, today), b, c) is { } yearFirst && a > 12)
        {
            return yearFirst;
        }

        var year = parts[2].Length == 4 ? c : Full(c, today);
        return order == DateOrder.DayMonthYear
            ? Absolute.Day(year, b, a) ?? Absolute.Day(year, a, b)
            : Absolute.Day(year, a, b) ?? Absolute.Day(year, b, a);
    }

    private static DateSpan? Two(List<string> parts, char sign, DateOrder order, DateOnly? today)
    {
        var (a, b) = (Number(parts[0]), Number(parts[1]));
        if (parts[0].Length == 4 && IsYear(a))
        {
            return b is >= 1 and <= 12 && parts[1].Length <= 2 ? MonthOf(a, b)
                : sign is '-' or '–' or '/' ? Years(a, parts[1].Length == 2 ? (a / 100 * 100) + b : b)
                : null;
        }

        if (parts[1].Length == 4 && IsYear(b) && parts[0].Length <= 2)
        {
            return a is >= 1 and <= 12 ? MonthOf(b, a) : null;
        }

        var isFraction = parts[0].Length == 1 && parts[1].Length == 1;
        var isAlways = a == 24 && b == 7;
        if (sign is not '/' || isFraction || isAlways || today is not { } day || parts.Exists(p => p.Length > 2))
        {
            return null;
        }

        return order == DateOrder.DayMonthYear
            ? Undated.DayMonth(a, b, "", day) ?? Undated.DayMonth(b, a, "", day)
            : Undated.DayMonth(b, a, "", day) ?? Undated.DayMonth(a, b, "", day);
    }

    private static DateSpan? MonthOf(int year, int month) => CalendarMath.Month(year, month) is { } span ? span with { IsNumbered = true } : null;

    private static DateSpan? Years(int first, int last) =>
        first < last && last - first <= 100 && IsYear(last) && CalendarMath.Year(first) is { } from && CalendarMath.Year(last) is { } to
            ? new(from.From, to.To, null) { IsNumbered = true }
            : null;

    private static bool IsYear(int year) => year is >= 1800 and <= 2099;

    /// <summary>Two digits are the year that lies nearest, not more than twenty years ahead.</summary>
    private static int Full(int year, DateOnly? today)
    {
        var now = today?.Year ?? 2000;
        var full = (now / 100 * 100) + year;
        return full > now + YearsAhead ? full - 100 : full;
    }

    private static int Number(string digits) =>
        digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
