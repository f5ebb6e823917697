using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Analysis.Languages;

/// <summary>A condition of a CLDR plural rule: alternatives of relations that must hold together, such as <c>v = 0 and i % 10 = 2..4 or f = 1</c>.</summary>
internal sealed class PluralCondition
{
    private readonly ImmutableArray<ImmutableArray<Relation>> alternatives;

    private PluralCondition(ImmutableArray<ImmutableArray<Relation>> alternatives) => this.alternatives = alternatives;

    /// <summary>Reads a condition.</summary>
    /// <exception cref="FormatException">It is not in CLDR's notation.</exception>
    public static PluralCondition Parse(string text) => new(
        [.. text.Split(" or ").Select(a => a.Split(" and ").Select(Relation.Parse).ToImmutableArray())]);

    /// <summary>True where an alternative holds.</summary>
    public bool Holds(PluralOperands operands) => alternatives.Any(a => a.All(r => r.Holds(operands)));

    private sealed record Relation(char Operand, decimal? Modulus, bool IsNegated, ImmutableArray<(decimal From, decimal To)> Ranges)
    {
        public static Relation Parse(string text)
        {
            var isNegated = text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(isNegated ? "!=" : "=", 2, StringSplitOptions.TrimEntries);
            var left = sides[0].Split('%', StringSplitOptions.TrimEntries);
            if (sides.Length != 2 || left[0].Length != 1 || default(PluralOperands)[left[0][0]] is null)
            {
                throw new FormatException($"'{text}' is not a relation of a plural rule.");
            }

            return new(left[0][0], left.Length > 1 ? Number(left[1]) : null, isNegated, [.. sides[1].Split(',').Select(Range)]);
        }

        public bool Holds(PluralOperands operands)
        {
            var value = operands[Operand]!.Value;
            value = Modulus is { } modulus ? value % modulus : value;
            return Ranges.Any(r => value >= r.From && value <= r.To && (r.From == r.To || value == decimal.Truncate(value))) != IsNegated;
        }

        private static (decimal From, decimal To) Range(string text)
        {
            var ends = text.Split("..", StringSplitOptions.TrimEntries);
            return (Number(ends[0]), Number(ends[^1]));
        }

        private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }
}
