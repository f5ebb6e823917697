using Briefings.Analysis.Facts;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Tests.Comparison;

/// <summary>Facts as a test states them: by their words, with their place left to be found.</summary>
internal static class Stated
{
    public static Fact Money(string words, decimal value, string currency, Approximation approximation = Approximation.Exact) =>
        new(FactKind.Money, 0, words) { Value = value, Currency = currency, Approximation = approximation };

    public static Fact Number(string words, decimal value, string? unit = null, Approximation approximation = Approximation.Exact) =>
        new(FactKind.Number, 0, words) { Value = value, Unit = unit, Approximation = approximation };

    public static Fact Percent(string words, decimal value) => new(FactKind.Percent, 0, words) { Value = value };

    public static Fact Date(string words, string edtf) => new(FactKind.Date, 0, words) { Date = Edtf.TryParse(edtf) };

    public static Fact Name(string words, string entity) => new(FactKind.Entity, 0, words) { EntityId = entity };
}
