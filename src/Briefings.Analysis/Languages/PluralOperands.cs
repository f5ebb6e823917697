using System.Globalization;

namespace Briefings.Analysis.Languages;

/// <summary>What CLDR's plural rules ask of a number (UTS 35, part 3, “Plural Operand Meanings”).</summary>
/// <param name="N">Its absolute value.</param>
/// <param name="I">Its integer digits.</param>
/// <param name="V">How many fraction digits are visible.</param>
/// <param name="F">Those digits as a number.</param>
/// <param name="T">The same without trailing zeros.</param>
internal readonly record struct PluralOperands(decimal N, decimal I, int V, decimal F, decimal T)
{
    /// <summary>The operands of a number as its own scale shows it: 1.0 has one visible fraction digit.</summary>
    public static PluralOperands Of(decimal number)
    {
        var absolute = Math.Abs(number);
        var text = absolute.ToString(CultureInfo.InvariantCulture);
        var fraction = text.Contains('.', StringComparison.Ordinal) ? text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..] : "";
        return new(absolute, decimal.Truncate(absolute), fraction.Length, Digits(fraction), Digits(fraction.TrimEnd('0')));
    }

    /// <summary>The operand of a letter; the compact exponent, <c>e</c> and <c>c</c>, is always 0 here.</summary>
    public decimal? this[char letter] => letter switch
    {
        'n' => N,
        'i' => I,
        'v' => V,
        'f' => F,
        't' => T,
        'w' => T == 0 ? 0 : T.ToString(CultureInfo.InvariantCulture).Length,
        'e' or 'c' => 0,
        _ => null,
    };

    private static decimal Digits(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
