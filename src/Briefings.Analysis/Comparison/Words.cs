using System.Globalization;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Comparison;

/// <summary>The words in which articles state facts.</summary>
internal static class Words
{
    /// <summary>The words of a statement; of a number, together with what it counts where that follows.</summary>
    public static string Of(Statement statement, ComparedBriefing briefing)
    {
        var (fact, text) = (statement.Fact, briefing.TextAt(statement.Place));
        if (fact.Unit is not { } unit || fact.End > text.Length)
        {
            return fact.Text;
        }

        var at = text.IndexOf(unit, fact.End, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text.AsSpan(fact.End, at - fact.End).IsWhiteSpace() ? text[fact.Start..(at + unit.Length)] : fact.Text;
    }

    /// <summary>True where a text has the digits that a figure starts with as digits of its own, whatever was made of them.</summary>
    public static bool ShowDigitsOf(Fact figure, string text)
    {
        var digits = figure.Key.Value.Split(' ')[0].Replace(".", "", StringComparison.Ordinal).TrimEnd('0');
        return digits.Length > 0 && DigitsIn(text).Any(s => string.Equals(s.TrimEnd('0'), digits, StringComparison.Ordinal));
    }

    /// <summary>True where a text has the number of a day in digits, whatever was made of it. A span of days shows by its first.</summary>
    public static bool ShowDayOf(Edtf date, string text) =>
        date.LengthInDays() < 28 && DigitsIn(text).Contains(date.From.Day.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static string[] DigitsIn(string text) =>
        string.Concat(text.Where(c => char.IsDigit(c) || char.IsWhiteSpace(c)).Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
