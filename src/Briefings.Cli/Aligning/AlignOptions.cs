using Briefings.Model.Texts;

namespace Briefings.Cli.Aligning;

/// <summary>How an alignment is printed.</summary>
internal enum AlignFormat
{
    /// <summary>A line per bead, in indices from zero.</summary>
    Beads,

    /// <summary>The texts side by side.</summary>
    Tsv,

    /// <summary>A translation memory.</summary>
    Tmx,

    /// <summary>With what speaks for each bead.</summary>
    Json,
}

/// <summary>What <c>align</c> was asked to do.</summary>
/// <param name="Left">The file on the left.</param>
/// <param name="Right">The file on the right.</param>
/// <param name="Format">How to print the alignment.</param>
internal sealed record AlignOptions(string Left, string Right, AlignFormat Format)
{
    /// <summary>The language on the left; null where the file tells it.</summary>
    public LanguageTag? From { get; init; }

    /// <summary>The language on the right; null where the file tells it.</summary>
    public LanguageTag? To { get; init; }

    /// <summary>The site whose glossary to use; null for none.</summary>
    public string? Input { get; init; }

    /// <summary>True to write the alignment beside the two articles instead of printing it.</summary>
    public bool Saves { get; init; }

    /// <summary>True where what is saved may replace an alignment of the same articles.</summary>
    public bool Replaces { get; init; }
}
