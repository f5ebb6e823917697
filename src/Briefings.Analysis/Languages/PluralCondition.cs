using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Analysis.Languages;

/// <summary>A condition of a plural rule: relations joined by “and”, those joined by “or”.</summary>
internal sealed class PluralCondition
{
    private const string Letters = "nivwftec";

    private readonly ImmutableArray<ImmutableArray<Relation>> choices;

    private PluralCondition(ImmutableArray<ImmutableArray<Relation>> choices) => this.choices = choices;

    /// <summary>Reads a condition such as <c>v = 0 and i % 10 = 2..4 and i % 100 != 12..14</c>.</summary>
    /// <exception cref="FormatException">It is not in CLDR's notation.</exception>
    public static PluralCondition Parse(string text)
    {
        var rule = text.Split('@')[0];
        return new([.. rule.Split(" or ").Select(c => c.Split(" and ").Select(r => ParseRelation(r.Trim(), text)).ToImmutableArray())]);
    }

    /// <summary>True where a number fulfils the condition.</summary>
    public bool Holds(PluralOperands operands) => choices.Any(c => c.All(r => r.Holds(operands)));

    private static Relation ParseRelation(string text, string rule)
    {
        var isNegated = text.Contains("!=", StringComparison.Ordinal);
        var sides = text.Split(isNegated ? "!=" : "=");
        if (sides.Length != 2)
        {
            throw Wrong(rule);
        }

        var left = sides[0].Split('%');
        var letter = left[0].Trim();
        var modulus = left.Length == 2 ? Number(left[1], rule) : 0;
        return letter.Length == 1 && Letters.Contains(letter, StringComparison.Ordinal) && left.Length <= 2
            ? new(letter[0], modulus, isNegated, [.. sides[1].Split(',').Select(r => ParseRange(r, rule))])
            : throw Wrong(rule);
    }

    private static (decimal First, decimal Last) ParseRange(string text, string rule)
    {
        var ends = text.Split("..");
        return (Number(ends[0], rule), Number(ends[^1], rule));
    }

    private static decimal Number(string text, string rule) =>
        decimal.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(rule);

    private static FormatException Wrong(string rule) => new($"'{rule}' is no plural rule in CLDR's notation.");

    private sealed record Relation(char Letter, decimal Modulus, bool IsNegated, ImmutableArray<(decimal First, decimal Last)> Ranges)
    {
        public bool Holds(PluralOperands operands)
        {
            var value = Modulus > 0 ? operands[Letter] % Modulus : operands[Letter];
            var isIn = Ranges.Any(r => value >= r.First && value <= r.Last && (r.First == r.Last || value == decimal.Truncate(value)));
            return isIn != IsNegated;
        }
    }
}
