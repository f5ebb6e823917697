using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Content.Languages;

/// <summary>Reads the <c>numbers</c> of a language file.</summary>
internal static class NumberRulesReader
{
    public static NumberRules Read(PackNode node)
    {
        var rules = NumberRules.Default;
        foreach (var (key, value) in node.Entries(
            "decimal", "groups", "compound", "unitsFirst", "mixed", "words", "multipliers", "scales", "digitScales",
            "ordinals", "ordinalSuffixes", "vague", "collectives", "fractions", "ages", "and", "articles", "percent", "before", "after"))
        {
            rules = With(rules, key, value);
        }

        return rules;
    }

    private static NumberRules With(NumberRules rules, string key, PackNode value) => key switch
    {
        "decimal" => rules with { DecimalSign = value.Sign() },
        "groups" => rules with { GroupSigns = value.Text() },
        "compound" => rules with { IsCompound = value.Flag() },
        "unitsFirst" => rules with { HasUnitsFirst = value.Flag() },
        "mixed" => rules with { IsMixed = value.Flag() },
        "words" => rules with { Words = Table(value) },
        "multipliers" => rules with { Multipliers = Table(value) },
        "scales" => rules with { Scales = Table(value) },
        "digitScales" => rules with { DigitScales = Table(value) },
        "ordinals" => rules with { Ordinals = Table(value) },
        "ordinalSuffixes" => rules with { OrdinalSuffixes = value.Words() },
        "vague" => rules with { Vague = Table(value) },
        "collectives" => rules with { Collectives = Table(value) },
        "fractions" => rules with { Fractions = Fractions(value) },
        "ages" => rules with { Ages = Ages(value) },
        "and" => rules with { And = value.Words() },
        "articles" => rules with { Articles = value.Words() },
        "percent" => rules with { Percent = value.Words() },
        "before" => rules with { Before = Approximation(value) },
        _ => rules with { After = Approximation(value) },
    };

    private static ImmutableArray<NumberWord> Table(PackNode node) =>
        [.. node.Entries().SelectMany(e => e.Value.Words().Select(w => new NumberWord(w, e.Value.Number(e.Key))))];

    private static FractionRules Fractions(PackNode node)
    {
        var rules = FractionRules.None;
        foreach (var (key, value) in node.Entries("before", "after", "shares", "of", "tenths"))
        {
            rules = key switch
            {
                "before" => rules with { Before = Table(value) },
                "after" => rules with { After = Table(value) },
                "shares" => rules with { Shares = Table(value) },
                "of" => rules with { Of = value.Words() },
                _ => rules with { Tenths = Table(value) },
            };
        }

        return rules;
    }

    private static AgeRules Ages(PackNode node)
    {
        var rules = AgeRules.None;
        foreach (var (key, value) in node.Entries("before", "after", "not", "links", "people", "signs"))
        {
            rules = key switch
            {
                "before" => rules with { Before = value.Words() },
                "after" => rules with { After = value.Words() },
                "not" => rules with { Not = value.Words() },
                "links" => rules with { Links = value.Words() },
                "people" => rules with { People = value.Words() },
                _ => rules with { Signs = value.Text() },
            };
        }

        return rules;
    }

    private static ApproximationWords Approximation(PackNode node)
    {
        var words = ApproximationWords.None;
        foreach (var (key, value) in node.Entries("about", "moreThan", "lessThan"))
        {
            words = key switch
            {
                "about" => words with { About = value.Words() },
                "moreThan" => words with { MoreThan = value.Words() },
                _ => words with { LessThan = value.Words() },
            };
        }

        return words;
    }
}
