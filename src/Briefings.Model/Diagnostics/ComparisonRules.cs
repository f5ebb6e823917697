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

    /// <summary>Lineage that the texts contradict.</summary>
    public static readonly DiagnosticRule LineageContradicted = new("BRF0406", Severity.Warning,
        "{0} is declared to derive from {1}, but hardly a sentence matches: {2} of {3}, with {4} of {5} facts.",
        "Two texts of which one derives from the other share sentences or facts. Name the text that it derives from, or take the lineage away.");

    /// <summary>A name that is nearly one of the glossary's.</summary>
    public static readonly DiagnosticRule NearName = new("BRF0407", Severity.Warning,
        "“{0}” is almost the name “{1}”.",
        "A typing mistake in a name keeps it from being found. Correct it, or make it an alias if it really is written so.");

    /// <summary>A name that the glossary has in other languages only.</summary>
    public static readonly DiagnosticRule ForeignName = new("BRF0408", Severity.Info,
        "“{0}” is a name in {1}; the glossary calls {2} “{3}” in {4}.",
        "A translation may have left a name as it was. Use the name of the text's language, or make this an alias in it.");

    /// <summary>A word that looks damaged.</summary>
    public static readonly DiagnosticRule DamagedWord = new("BRF0409", Severity.Warning,
        "“{0}” looks damaged: {1}.",
        "Translation and copying break words, mix alphabets and leave brackets open. Mend it; a word that is meant so can stay.");

    /// <summary>A name that is half translated.</summary>
    public static readonly DiagnosticRule GarbledName = new("BRF0410", Severity.Warning,
        "“{0}” looks like a garbled form of “{1}”.",
        "A name whose words are partly those of another language was probably translated word by word. Use the name as the glossary has it.");

    /// <summary>Figures that are equal but for a factor of a thousand or a million.</summary>
    public static readonly DiagnosticRule MagnitudeJump = new("BRF0411", Severity.Warning,
        "“{0}” is {1} times “{2}” in {3}, in sentences that tell the same.",
        "Million and milliard, billion and trillion are easily mistaken in translation. See which of the two texts is right.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        QuoteNotFound, UnreadableValue, LineageCircle, SegmentTwice, SegmentChanged, LineageContradicted, NearName, ForeignName, DamagedWord, GarbledName, MagnitudeJump,
    ];
}
