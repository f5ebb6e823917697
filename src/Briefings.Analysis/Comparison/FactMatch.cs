using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two facts that stand at corresponding places say the same, as far as each says anything.</summary>
internal static class FactMatch
{
    /// <summary>True for dates that can be of one event, figures that agree, and figures of the same size whose kinds differ,
    /// since a currency or a unit may be said elsewhere in the text.</summary>
    public static bool IsSameOrCoarser(Fact one, Fact other) => (one.Kind, other.Kind) switch
    {
        (FactKind.Date, FactKind.Date) => one.Date!.Agrees(other.Date!),
        (FactKind.Entity, _) or (_, FactKind.Entity) => string.Equals(one.EntityId, other.EntityId, StringComparison.Ordinal),
        (FactKind.Date, _) or (_, FactKind.Date) => false,
        _ when one.Kind == other.Kind && string.Equals(one.Currency, other.Currency, StringComparison.Ordinal) => FigureAgreement.Agree(one, other),
        _ => one.Value == other.Value,
    };
}
