using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Every rule there is. Codes by hundreds: 01 files and form, 02 values and references, 03 themes, 04 what the comparison finds, 05 editorial lints, previews, imports and other work at the desk.</summary>
public static class Rules
{
    /// <summary>All rules in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. FileRules.All, .. PublishingRules.All, .. LimitRules.All, .. ValueRules.All, .. ThemeRules.All, .. TemplateRules.All, .. ComparisonRules.All, .. LintRules.All, .. ImportRules.All, .. HistoryRules.All,
    ];
}
