using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>Which detected rows a reader wants to see.</summary>
/// <remarks>
/// What sources contradict each other in or leave unnamed always matters, and so does what several state. Beyond that:
/// money and entities, save places, matter even where one source has them alone;
/// numbers, percentages and days where another source tells the matter without them. Left out are whole numbers up to nine, up to twelve
/// where nothing is counted, and what looks like a year, and periods longer than a month, unless contradicted or told alike by several;
/// and everything where there are not two articles.
/// </remarks>
internal static class RowSelection
{
    private const int Small = 12;
    private const int VerySmall = 9;
    private const int LongestPeriod = 31;
    private const int LongestAgreed = 366;

    /// <summary>True where a row is worth showing.</summary>
    public static bool IsWorthShowing(LedgerRow row, ComparedBriefing briefing)
    {
        if (row.Cells.Length < 2)
        {
            return false;
        }

        // What two tell alike is no accusation, be it a year or a small number.
        var isAgreed = !row.IsContested && row.Cells.Count(c => c.State == ReadingState.States) > 1;
        if (IsLongPeriod(row))
        {
            return isAgreed && row.Fact!.Date!.LengthInDays() <= LongestAgreed;
        }

        if (isAgreed && row is { Kind: LedgerKind.Number, Fact.Unit: not null })
        {
            return true;
        }

        if (row.Cells.Any(c => c.State is ReadingState.Differs or ReadingState.Anonymises))
        {
            return true;
        }

        return !IsTrivial(row) && (row.Cells.Count(c => c.State == ReadingState.States) > 1 || row.Kind switch
        {
            LedgerKind.Money => true,
            LedgerKind.Entity => briefing.Entities[row.EntityId!].Type != EntityType.Place,
            LedgerKind.Date => row.Fact!.Date!.IsDay && row.IsContested,
            _ => row.IsContested && row.Fact!.Value > Small,
        });
    }

    private static bool IsLongPeriod(LedgerRow row) => row.Kind == LedgerKind.Date && row.Fact!.Date!.LengthInDays() > LongestPeriod;

    private static bool IsTrivial(LedgerRow row) =>
        row is { Kind: LedgerKind.Number, Fact: { Value: { } value } } && value == decimal.Truncate(value)
        && (value is >= 0 and <= VerySmall || (row.Fact.Unit is null && value is (>= 0 and <= Small) or (>= 1900 and <= 2100)));
}
