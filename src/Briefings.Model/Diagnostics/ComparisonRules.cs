using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on what the comparison of sources finds.</summary>
public static class ComparisonRules
{
    /// <summary>A quotation that the article does not contain.</summary>
    public static readonly DiagnosticRule QuoteNotFound = new("BRF0401", Severity.Warning,
        "The quotation is not in the article {0}.",
        "A reading quotes words that its article does not have. Copy them again; accents, case and spaces may differ.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [QuoteNotFound];
}
