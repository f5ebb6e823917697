using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>Knows an amount that stands beside the same one in another currency: “7.5 billion reais (about $1.3 billion)”.</summary>
internal sealed class ConvertedAmounts(StatementIndex index)
{
    /// <summary>A bracket or comma, and “or about”.</summary>
    private const int LongestGap = 20;

    /// <summary>True where an article states one of two such amounts, so that it does not leave the other out.</summary>
    public bool AreKnownTo(int article, IEnumerable<Statement> statements) => statements.Any(s => s.Fact.Kind == FactKind.Money
        && index.At(s.Place).Any(o => IsBeside(s.Fact, o.Fact)
            && index.Of(article).Any(t => t.Fact.Kind == FactKind.Money && FactMatch.IsSameOrCoarser(o.Fact, t.Fact))));

    private static bool IsBeside(Fact one, Fact other) => other.Kind == FactKind.Money
        && !string.Equals(one.Currency, other.Currency, StringComparison.Ordinal)
        && Math.Max(one.Start, other.Start) - Math.Min(one.End, other.End) is >= 0 and <= LongestGap;
}
