using System.Collections.Immutable;
using System.Globalization;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

/// <summary>Tells the plural category of a number, by the rules that Unicode's CLDR writes (UTS 35, part 3: language plural rules).</summary>
/// <remarks>Samples behind <c>@</c> are passed over.</remarks>
public sealed class PluralRules
{
    private const int Common = 256;

    private readonly ImmutableArray<(string Category, PluralCondition Condition)> rules;

    // Pages count small numbers of things again and again.
    private readonly string?[] known = new string?[Common];

    /// <summary>Reads the rules of a language.</summary>
    /// <exception cref="FormatException">A condition is not in CLDR's notation.</exception>
    public PluralRules(LanguagePack pack) =>
        rules = [.. pack.Plurals.Select(p => (p.Category, PluralCondition.Parse(p.Condition)))];

    /// <summary>The category of a whole number: <c>one</c>, <c>few</c>, …, else <c>other</c>.</summary>
    public string Of(long number) => number is >= 0 and < Common ? known[number] ??= Reckoned(number) : Reckoned(number);

    /// <summary>The category of a number; the zeros behind its point count, as they are shown.</summary>
    public string Of(decimal number) => number.Scale == 0 && number is >= 0 and < Common ? Of((long)number) : Reckoned(number);

    private string Reckoned(decimal number)
    {
        var operands = PluralOperands.Of(number);
        foreach (var (category, condition) in rules)
        {
            if (condition.Holds(operands))
            {
                return category;
            }
        }

        return "other";
    }
}

/// <summary>What the rules ask of a number, by CLDR's letters.</summary>
/// <param name="N">The absolute value.</param>
/// <param name="I">The digits before the point.</param>
/// <param name="V">How many digits stand behind the point.</param>
/// <param name="W">How many without zeros at the end.</param>
/// <param name="F">Those digits as a number.</param>
/// <param name="T">The same without zeros at the end.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, decimal V, decimal W, decimal F, decimal T)
{
    /// <summary>The operands of a number.</summary>
    public static PluralOperands Of(decimal number)
    {
        var text = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? "" : text[(point + 1)..];
        var trimmed = fraction.TrimEnd('0');
        return new(Math.Abs(number), decimal.Truncate(Math.Abs(number)), fraction.Length, trimmed.Length, ToNumber(fraction), ToNumber(trimmed));
    }

    /// <summary>The operand of a letter; the exponent of a compact number is always 0.</summary>
    public decimal this[char letter] => letter switch
    {
        'n' => N,
        'i' => I,
        'v' => V,
        'w' => W,
        'f' => F,
        't' => T,
        _ => 0,
    };

    private static decimal ToNumber(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
