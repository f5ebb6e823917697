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

    /// <summary>A sentence in two beads of one alignment.</summary>
    public static readonly DiagnosticRule SegmentTwice = new("BRF0404", Severity.Error,
        "The sentence {0} of {1} is in this alignment for the second time; the first is in {2}.",
        "In an alignment corrected by hand each sentence is in one bead. Delete one of the two lines, or join the beads.");

    /// <summary>A sentence that an alignment names and its article does not have.</summary>
    public static readonly DiagnosticRule SegmentChanged = new("BRF0405", Severity.Warning,
        "{0} has no sentence {1} any more, so that its bead is left to the engine.",
        "A sentence was changed after its alignment was corrected by hand. Write the fingerprint of the sentence as it is now, which the hint names, "
        + "or save the alignment again: briefings align LEFT RIGHT --save --force.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [QuoteNotFound, UnreadableValue, LineageCircle, SegmentTwice, SegmentChanged];
}
