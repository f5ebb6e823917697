using System.Globalization;
using System.Text.RegularExpressions;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Comparison;

/// <summary>Reads the notation that claims give values in.</summary>
public static partial class ClaimValue
{
    /// <summary>What a value may look like, for hints.</summary>
    public const string Forms = "Write `1.7 billion USD`, `5 %`, `12`, `2025-05-20`, or the id of an entity of the glossary.";

    /// <summary>Reads a value: a decimal with an optional scale word and a currency or percent sign, a date in EDTF, or an entity's id.
    /// Four digits alone from 1900 to 2100 are a year; the number is written with a scale (<c>2 thousand</c>) or decimals (<c>2025.0</c>).</summary>
    /// <param name="text">The value as the editor wrote it.</param>
    /// <param name="isEntity">Whether the glossary has an entity of an id.</param>
    /// <returns>A fact whose words are the value; null where the text has another form or is too large.</returns>
    public static Fact? TryParse(string text, Func<string, bool> isEntity)
    {
        var value = text.Trim();
        if (Year().IsMatch(value))
        {
            return new(FactKind.Date, 0, value) { Date = Edtf.TryParse(value) };
        }

        return Figure(value)
            ?? (Edtf.TryParse(value) is { } date ? new(FactKind.Date, 0, value) { Date = date }
            : isEntity(value) ? new(FactKind.Entity, 0, value) { EntityId = value }
            : null);
    }

    private static Fact? Figure(string text)
    {
        var match = FigureForm().Match(text);
        if (!match.Success
            || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > 1_000_000_000_000_000m)
        {
            return null;
        }

        var value = number * Scale(match.Groups["scale"].Value);
        return match.Groups["currency"] is { Success: true } currency ? new(FactKind.Money, 0, text) { Value = value, Currency = currency.Value }
            : new(match.Groups["percent"].Success ? FactKind.Percent : FactKind.Number, 0, text) { Value = value };
    }

    private static decimal Scale(string word) => word switch
    {
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => 1m,
    };

    [GeneratedRegex(@"^(19[0-9]{2}|20[0-9]{2}|2100)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<number>-?[0-9]+(\.[0-9]+)?)( +(?<scale>thousand|million|billion|trillion))?( *(?<percent>%)| +(?<currency>[A-Z]{3}))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FigureForm();
}
