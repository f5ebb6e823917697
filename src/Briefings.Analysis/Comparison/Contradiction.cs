using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two facts at corresponding places can be one thing told differently.</summary>
internal static class Contradiction
{
    private const int NearDays = 10;
    private const int HalfYear = 183;
    private const decimal Many = 1000;
    private const int UnitStem = 4;

    /// <summary>Miles in kilometres, feet in metres, acres in hectares, pounds in kilograms, square miles, gallons, nautical miles, yards, inches.</summary>
    private static readonly ImmutableArray<decimal> Conversions = [1.609m, 3.281m, 2.471m, 2.205m, 2.590m, 3.785m, 1.852m, 1.094m, 2.54m];

    /// <summary>True for what can be contradicted: amounts, percentages, numbers of something, and days whose words give a figure
    /// (“yesterday” depends on when a text was published, so that no difference is made of it).</summary>
    public static bool IsComparable(Fact fact) => fact.Kind switch
    {
        FactKind.Money or FactKind.Percent => true,
        FactKind.Number => fact.Unit is not null,
        FactKind.Date => fact.Date!.IsDay && fact.Text.Any(char.IsDigit),
        _ => false,
    };

    /// <summary>True where the two differ as versions of one thing do: amounts by no more than ten times, or by a scale word
    /// (million, billion); numbers that count the same; days close together, or alike but for the month or the year.</summary>
    public static bool IsPlausible(Fact one, Fact other, Bead bead) => one.Kind switch
    {
        FactKind.Money => IsNearInSize(one.Value!.Value, other.Value!.Value),
        FactKind.Percent => true,
        FactKind.Number => CountsTheSame(one.Unit!, other.Unit!, bead) && IsNearInSize(one.Value!.Value, other.Value!.Value) && !IsConverted(one, other),
        FactKind.Date => IsNear(one.Date!.From, other.Date!.From),
        _ => false,
    };

    /// <summary>True for one amount with another scale word: 1.7 million, 1.7 billion.</summary>
    public static bool IsSlipOfScale(Fact one, Fact other) => one.Kind == FactKind.Money && other.Kind == FactKind.Money
        && one.Value > 0 && other.Value > 0 && (Math.Max(one.Value.Value, other.Value.Value) / Math.Min(one.Value.Value, other.Value.Value)) is 1_000 or 1_000_000;

    /// <summary>True for two numbers that count many: they need not name what they count by words that are known to be the same.</summary>
    public static bool AreLarge(Fact one, Fact other) =>
        one.Kind == FactKind.Number && other.Kind == FactKind.Number && Math.Min(one.Value!.Value, other.Value!.Value) >= Many;

    /// <summary>True for a day without a year that lies most of a year back: the coming one may be meant (“on 1 July”, said in May).</summary>
    public static bool MayLieAhead(Fact date, Edtf published) => date is { Kind: FactKind.Date, Date.IsDay: true }
        && published.From.DayNumber - date.Date!.From.DayNumber > HalfYear
        && !date.Text.Contains(date.Date.From.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>True for figures no more than three times apart.</summary>
    public static bool IsClose(Fact one, Fact other) =>
        one.Kind == FactKind.Date || (Math.Min(one.Value!.Value, other.Value!.Value) is > 0 and var small && Math.Max(one.Value.Value, other.Value.Value) <= 3 * small);

    // 62 miles are 100 kilometres: the lexicon has the two for one concept.
    private static bool IsConverted(Fact one, Fact other)
    {
        var ratio = Math.Max(one.Value!.Value, other.Value!.Value) / Math.Min(one.Value.Value, other.Value.Value);
        return !BeginAlike(Folding.Fold(one.Unit!), Folding.Fold(other.Unit!)) && Conversions.Any(c => Math.Abs(ratio / c - 1) < 0.02m);
    }

    private static bool IsNearInSize(decimal one, decimal other)
    {
        var (small, large) = (Math.Min(one, other), Math.Max(one, other));
        return small > 0 && (large / small <= 10 || large / small is 1_000 or 1_000_000);
    }

    private static bool IsNear(DateOnly one, DateOnly other) =>
        Math.Abs(one.DayNumber - other.DayNumber) <= NearDays
        || (one.Day == other.Day && (one.Month == other.Month || one.Year == other.Year));

    // Two languages name a unit by other words: they are the same where they begin alike, or where the aligner found them to be.
    private static bool CountsTheSame(string one, string other, Bead bead)
    {
        var (left, right) = (Folding.Fold(one), Folding.Fold(other));
        return BeginAlike(left, right)
            || string.Equals(left, right, StringComparison.Ordinal)
            || bead.Evidence.Any(e => e.Kind is EvidenceKind.Cognate or EvidenceKind.Lexicon && Touches(e.Left, left) && Touches(e.Right, right));
    }

    private static bool BeginAlike(string left, string right) =>
        left.Length >= UnitStem && right.Length >= UnitStem && left.AsSpan(0, UnitStem).SequenceEqual(right.AsSpan(0, UnitStem));

    private static bool Touches(string evidence, string unit)
    {
        var folded = Folding.Fold(evidence);
        return folded.Length > 1 && (unit.StartsWith(folded, StringComparison.Ordinal) || folded.StartsWith(unit, StringComparison.Ordinal));
    }
}
