using System.Collections.Immutable;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Cleaning;

/// <summary>Why a paragraph was taken out of a pasted text.</summary>
public enum RemovalKind
{
    /// <summary>It stands in the text a second time.</summary>
    RepeatedBody,

    /// <summary>A platform put it there: a disclaimer, “see the original”.</summary>
    Boilerplate,

    /// <summary>It advertises something that the article is not about.</summary>
    Advertising,

    /// <summary>It was the headline, and the editor gave another.</summary>
    Headline,
}

/// <summary>A paragraph that was taken out.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Line">The line of the pasted text it started on, from 1.</param>
/// <param name="Text">Its words.</param>
public sealed record Removal(RemovalKind Kind, int Line, string Text)
{
    /// <summary>The column it started in, from 1; 1 in a plain text.</summary>
    public int Column { get; init; } = 1;
}

/// <summary>What looks wrong with a stretch of text.</summary>
public enum GarbleKind
{
    /// <summary>A space in front of a hyphen breaks a word.</summary>
    BrokenWord,

    /// <summary>One word mixes letters of different scripts.</summary>
    MixedScripts,

    /// <summary>A run of letters that no word has.</summary>
    LetterRun,

    /// <summary>A bracket without its partner, often what is left of a name that a program half translated.</summary>
    LoneBracket,

    /// <summary>Almost a name of the glossary.</summary>
    NearName,
}

/// <summary>A place that an editor should look at.</summary>
/// <param name="Kind">What looks wrong.</param>
/// <param name="Line">The line of the pasted text that its paragraph started on, from 1.</param>
/// <param name="Text">The words in question.</param>
/// <param name="Likely">What is probably meant; null where nothing can be said.</param>
public sealed record Garble(GarbleKind Kind, int Line, string Text, string? Likely = null);

/// <summary>How a title came about.</summary>
public enum TitleOrigin
{
    /// <summary>The editor gave it.</summary>
    Given,

    /// <summary>A line of the text that reads like a headline.</summary>
    Line,

    /// <summary>The first sentence, shortened; the text keeps the sentence.</summary>
    FirstSentence,
}

/// <summary>A paragraph, subheading or other block of a cleaned text.</summary>
/// <param name="Block">The block, tidied; it stands where it was pasted.</param>
/// <param name="Pasted">Its words as they were pasted.</param>
public sealed record CleanBlock(Block Block, string Pasted)
{
    /// <summary>True for a subheading.</summary>
    public bool IsHeading => Block.Kind is BlockKind.Heading;

    /// <summary>Its words on one line.</summary>
    public string Text => Block.Text.Text;
}

/// <summary>A pasted text after cleaning. Every paragraph of the pasted text is the title, a block, or a removal.</summary>
/// <param name="Title">The headline; empty only where there is no text at all.</param>
/// <param name="TitleOrigin">Where it comes from.</param>
/// <param name="Body">The text.</param>
/// <param name="Removals">What was taken out, in the order it stood.</param>
/// <param name="TidiedParagraphs">How many paragraphs had stray spaces before punctuation.</param>
/// <param name="Garbles">What an editor should look at, in the order it stands.</param>
public sealed record CleanedText(
    string Title,
    TitleOrigin TitleOrigin,
    ImmutableArray<CleanBlock> Body,
    ImmutableArray<Removal> Removals,
    int TidiedParagraphs,
    ImmutableArray<Garble> Garbles);
