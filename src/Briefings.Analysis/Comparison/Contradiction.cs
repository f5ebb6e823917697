using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two facts at corresponding places can be one thing told differently.</summary>
internal static class Contradiction
{
    private const int NearDays = 10;
    private const int UnitStem = 4;

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
        FactKind.Number => CountsTheSame(one.Unit!, other.Unit!, bead) && IsNearInSize(one.Value!.Value, other.Value!.Value),
        FactKind.Date => IsNear(one.Date!.From, other.Date!.From),
        _ => false,
    };

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
        return (left.Length >= UnitStem && right.Length >= UnitStem && left.AsSpan(0, UnitStem).SequenceEqual(right.AsSpan(0, UnitStem)))
            || string.Equals(left, right, StringComparison.Ordinal)
            || bead.Evidence.Any(e => e.Kind is EvidenceKind.Cognate or EvidenceKind.Lexicon && Touches(e.Left, left) && Touches(e.Right, right));
    }

    private static bool Touches(string evidence, string unit)
    {
        var folded = Folding.Fold(evidence);
        return folded.Length > 1 && (unit.StartsWith(folded, StringComparison.Ordinal) || folded.StartsWith(unit, StringComparison.Ordinal));
    }
}
