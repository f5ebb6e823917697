using System.Globalization;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Facts;

/// <summary>What a fact states, without the words: equal across languages where the same is stated.</summary>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Value">Its value in a canonical spelling: <c>1700000000 USD</c>, <c>2025-05-20</c>, <c>eeas</c>.</param>
public readonly record struct FactKey(FactKind Kind, string Value)
{
    /// <summary>The key of a fact. Quotations are told apart by their words, since no value is shared across languages.</summary>
    public static FactKey Of(Fact fact) => new(fact.Kind, fact.Kind switch
    {
        FactKind.Date => fact.Date?.ToString() ?? "",
        FactKind.Money => $"{Plain(fact.Value)} {fact.Currency}",
        FactKind.Number or FactKind.Percent => Plain(fact.Value),
        FactKind.Entity => fact.EntityId ?? "",
        _ => Folding.Fold(fact.Text),
    });

    private static string Plain(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";
}
