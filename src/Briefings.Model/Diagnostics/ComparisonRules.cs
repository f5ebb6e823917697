using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on what the comparison of sources finds.</summary>
public static class ComparisonRules
{
    /// <summary>A quotation that the article does not contain.</summary>
    public static readonly DiagnosticRule QuoteNotFound = new("BRF0401", Severity.Warning,
        "The quotation is not in the article {0}.",
        "A reading quotes words that its article does not have. Copy them again; accents, case and spaces may differ.");

    /// <summary>A claim's value in no notation that is known.</summary>
    public static readonly DiagnosticRule UnreadableValue = new("BRF0402", Severity.Error,
        "“{0}” is no amount, percentage, number, date or entity.",
        "A claim's value is compared with what the articles state, so it is written in one notation whatever their language: "
        + "`1.7 billion USD`, `5 %`, `12`, `2025-05-20`, or the id of an entity.");

    /// <summary>Lineage that leads back to where it started.</summary>
    public static readonly DiagnosticRule LineageCircle = new("BRF0403", Severity.Warning,
        "The lineage of {0} leads back to itself: {1}.",
        "Of two texts only one can derive from the other. Take the lineage away from the one that came first.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [QuoteNotFound, UnreadableValue, LineageCircle];
}
