using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two facts that stand at corresponding places say the same, as far as each says anything.</summary>
internal static class FactMatch
{
    /// <summary>A period longer than this (“in the past ten years”) is no date of an event, in days.</summary>
    private const int LongestPeriod = 366;

    /// <summary>True for dates that can be of one event, figures that agree, and figures of the same size whose kinds differ,
    /// since a currency or a unit may be said elsewhere in the text.</summary>
    public static bool IsSameOrCoarser(Fact one, Fact other) => (one.Kind, other.Kind) switch
    {
        (FactKind.Date, FactKind.Date) => IsSameOrCoarser(one.Date!, other.Date!),
        (FactKind.Entity, _) or (_, FactKind.Entity) => string.Equals(one.EntityId, other.EntityId, StringComparison.Ordinal),
        (FactKind.Date, _) or (_, FactKind.Date) => false,
        _ when one.Kind == other.Kind && string.Equals(one.Currency, other.Currency, StringComparison.Ordinal) => FigureAgreement.Agree(one, other),
        _ => one.Value == other.Value,
    };

    /// <summary>True for two dates that can be of one event, neither of them a long period unless both are the same.</summary>
    public static bool IsSameOrCoarser(Edtf one, Edtf other) =>
        one.IsSameSpan(other) || (one.Agrees(other) && Math.Max(one.LengthInDays(), other.LengthInDays()) <= LongestPeriod);
}
