using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

/// <summary>Chooses the plural category of a number by a language's CLDR rules.</summary>
public sealed class PluralRules
{
    private readonly ImmutableArray<(string Category, PluralCondition Condition)> rules;

    /// <summary>Reads the rules of a language.</summary>
    /// <exception cref="FormatException">A condition is not in CLDR's notation.</exception>
    public PluralRules(ImmutableArray<PluralRule> rules) =>
        this.rules = [.. rules.Select(r => (r.Category, PluralCondition.Parse(r.Condition)))];

    /// <summary>The category of a number: that of the first rule that holds, else <c>other</c>.</summary>
    public string Category(decimal number)
    {
        var operands = PluralOperands.Of(number);
        foreach (var (category, condition) in rules)
        {
            if (condition.Holds(operands))
            {
                return category;
            }
        }

        return "other";
    }
}
