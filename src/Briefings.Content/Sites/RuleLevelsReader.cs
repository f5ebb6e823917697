using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Sites;

/// <summary>Reads how grave a site takes the breaks of rules: <c>lints: {BRF0504: off}</c>.</summary>
internal static class RuleLevelsReader
{
    /// <summary>Reads the levels; a code that no rule has, and a rule that has to stay an error, are findings.</summary>
    public static RuleLevels Read(MapReader map, string key)
    {
        var levels = ImmutableSortedDictionary.CreateBuilder<string, RuleLevel>(StringComparer.Ordinal);
        foreach (var (code, value) in map.Entries(key))
        {
            var level = Values.Word<RuleLevel>(value, code.Text, map.Context);
            if (Rule(code, map.Context) is { } rule && level is not null)
            {
                levels[rule.Code] = level.Value;
            }
        }

        return new(levels.ToImmutable());
    }

    private static DiagnosticRule? Rule(YamlScalar code, ValueContext context)
    {
        var rule = Rules.All.FirstOrDefault(r => string.Equals(r.Code, code.Text, StringComparison.Ordinal));
        if (rule is null)
        {
            var changeable = Rules.All.Where(RuleLevels.CanChange).Select(r => r.Code);
            context.Findings.Add(ValueRules.DanglingReference, code.At, Hints.Known(code.Text, "codes", changeable), "rule", code.Text);
            return null;
        }

        if (RuleLevels.CanChange(rule))
        {
            return rule;
        }

        context.Findings.Add(LintRules.FixedSeverity, code.At, "Delete the line.", rule.Code);
        return null;
    }
}
