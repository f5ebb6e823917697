using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>What a site makes of a rule.</summary>
public enum RuleLevel
{
    /// <summary>Nothing is said.</summary>
    Off,

    /// <summary>It is worth knowing.</summary>
    Info,

    /// <summary>An editor should look.</summary>
    Warning,

    /// <summary>The site is not built.</summary>
    Error,
}

/// <summary>How grave a site takes the breaks of rules, where it does not take them as the rules do.</summary>
/// <param name="ByCode">Levels by the rules' codes.</param>
public sealed record RuleLevels(ImmutableSortedDictionary<string, RuleLevel> ByCode)
{
    /// <summary>Every rule as it is.</summary>
    public static readonly RuleLevels Default = new(ImmutableSortedDictionary.Create<string, RuleLevel>(StringComparer.Ordinal));

    /// <summary>True where a site may change how grave a rule is: what makes the site wrong stays an error.</summary>
    public static bool CanChange(DiagnosticRule rule) => rule.Severity != Severity.Error;

    /// <summary>The diagnostics as the site takes them, without those it wants to hear nothing of, in their order.</summary>
    /// <remarks>A finding that is milder than its rule, such as an odd name inside a quotation, never becomes graver than it was.</remarks>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(Apply).OfType<Diagnostic>();

    private Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (!CanChange(diagnostic.Rule) || !ByCode.TryGetValue(diagnostic.Code, out var level))
        {
            return diagnostic;
        }

        var wanted = SeverityOf(level);
        return wanted is null ? null
            : diagnostic.Severity < diagnostic.Rule.Severity && wanted > diagnostic.Severity ? diagnostic
            : diagnostic with { Severity = wanted.Value };
    }

    private static Severity? SeverityOf(RuleLevel level) => level switch
    {
        RuleLevel.Info => Severity.Info,
        RuleLevel.Warning => Severity.Warning,
        RuleLevel.Error => Severity.Error,
        _ => null,
    };
}
