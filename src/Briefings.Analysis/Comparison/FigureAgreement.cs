using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two figures can be the same one, written with other precision.</summary>
internal static class FigureAgreement
{
    /// <summary>From here on a number that is written without “about” may still be rounded.</summary>
    private const decimal Roundable = 1000;

    /// <summary>How far, as a share of it, a figure that is said to be about so much may be off.</summary>
    private const decimal WidestRounding = 0.15m;

    /// <summary>How many points a share that is told roughly (“two thirds”, “about 30%”) may be off.</summary>
    private const decimal RoughPoints = 1;

    /// <summary>True where two figures of one kind, and of one currency, agree: they are equal, one is the other rounded, or one
    /// is a bound that the other keeps closely. “230 million” and “235 million” do not agree, with or without “about”.</summary>
    public static bool Agree(Fact one, Fact other)
    {
        if (one.Kind != other.Kind || one.Value is not { } a || other.Value is not { } b
            || !string.Equals(one.Currency, other.Currency, StringComparison.Ordinal))
        {
            return false;
        }

        return a == b || IsBound(one, b) || IsBound(other, a) || IsRounded(one, other, a, b);
    }

    private static bool IsBound(Fact bound, decimal value) => bound.Approximation switch
    {
        Approximation.MoreThan => value > bound.Value && value <= bound.Value * 1.2m,
        Approximation.LessThan => value < bound.Value && value >= bound.Value * 0.8m,
        _ => false,
    };

    private static bool IsRounded(Fact one, Fact other, decimal a, decimal b)
    {
        if (a <= 0 || b <= 0 || Math.Abs(a - b) > (one.Kind == FactKind.Percent ? RoughPoints : Math.Max(a, b) * WidestRounding))
        {
            return false;
        }

        var (coarse, fine) = SignificantDigits(a) <= SignificantDigits(b) ? (a, b) : (b, a);
        var isAbout = one.Approximation == Approximation.About || other.Approximation == Approximation.About;
        if (one.Kind == FactKind.Percent)
        {
            return (isAbout && Math.Abs(fine - coarse) <= RoughPoints) || decimal.Round(fine, coarse == decimal.Truncate(coarse) ? 0 : 1, MidpointRounding.AwayFromZero) == coarse;
        }

        var mayRound = isAbout || (coarse >= Roundable && SignificantDigits(coarse) >= 2);
        return mayRound && Math.Abs(fine - coarse) <= coarse * (isAbout ? WidestRounding : 0.02m) && Round(fine, SignificantDigits(coarse)) == coarse;
    }

    private static int SignificantDigits(decimal value)
    {
        var digits = 0;
        for (var rest = Digits(value); rest > 0; rest = decimal.Truncate(rest / 10))
        {
            digits++;
        }

        return digits;
    }

    // The value without zeros at its end and without a decimal point: 1 700 000 000 and 0.017 are 17.
    private static decimal Digits(decimal value)
    {
        while (value != decimal.Truncate(value))
        {
            value *= 10;
        }

        while (value != 0 && value % 10 == 0)
        {
            value /= 10;
        }

        return value;
    }

    private static decimal Round(decimal value, int digits)
    {
        var unit = 1m;
        for (; value / unit >= 10; unit *= 10)
        {
        }

        for (; value / unit < 1; unit /= 10)
        {
        }

        for (var i = 1; i < digits; i++)
        {
            unit /= 10;
        }

        return decimal.Round(value / unit, MidpointRounding.AwayFromZero) * unit;
    }
}
