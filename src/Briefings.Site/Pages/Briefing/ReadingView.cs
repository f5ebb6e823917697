using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>A sentence as a template shows it.</summary>
/// <param name="Id">The id to link to; null where the page has the sentence above already.</param>
/// <param name="Content">Its words.</param>
/// <param name="Kind"><c>text</c>, <c>heading</c>, <c>quote</c> or <c>item</c>.</param>
/// <param name="StartsParagraph">True for the first sentence of a paragraph.</param>
public sealed record SegmentView(string? Id, Html Content, string Kind, bool StartsParagraph);

/// <summary>A bead as a template shows it: what two texts say of the same thing.</summary>
/// <param name="Kind"><c>both</c>, <c>left</c> or <c>right</c>: which side has something.</param>
/// <param name="Left">The sentences on the reader's side.</param>
/// <param name="Right">The sentences on the other.</param>
public sealed record BeadView(string Kind, ImmutableArray<SegmentView> Left, ImmutableArray<SegmentView> Right)
{
    /// <summary>True where one text says something that the other does not.</summary>
    public bool IsAlone => Left.IsEmpty || Right.IsEmpty;
}

/// <summary>The head of an article.</summary>
public sealed record ArticleView
{
    /// <summary>Its id, for links within the page; null where the page has its head above already.</summary>
    public required string? Id { get; init; }

    /// <summary>Its language.</summary>
    public required string Lang { get; init; }

    /// <summary>Its direction.</summary>
    public required string Dir { get; init; }

    /// <summary>The language by its own name.</summary>
    public required TextView LanguageName { get; init; }

    /// <summary>Its headline.</summary>
    public required TextView Title { get; init; }

    /// <summary>Its publisher.</summary>
    public required LinkView Source { get; init; }

    /// <summary>Where it was published.</summary>
    public required string Url { get; init; }

    /// <summary>When.</summary>
    public required DateView Published { get; init; }

    /// <summary>Who wrote it; null where nobody says.</summary>
    public string? Author { get; init; }

    /// <summary>How much of the publisher's text it is, in words.</summary>
    public required string Rights { get; init; }

    /// <summary>What it derives from, in words; null where nothing is declared.</summary>
    public string? Lineage { get; init; }

    /// <summary>What it reads like a version of, and by how many sentences, in words; null where it looks independent or nobody asked.</summary>
    public string? DetectedLineage { get; init; }

    /// <summary>Where that text is; null where it is of this briefing or nothing is declared.</summary>
    public string? OriginUrl { get; init; }

    /// <summary>True for a translation by a program.</summary>
    public required bool IsMachine { get; init; }

    /// <summary>What the editor says about it.</summary>
    public TextView? Note { get; init; }
}

/// <summary>Two articles side by side.</summary>
/// <param name="Left">The head of the left one.</param>
/// <param name="Right">The head of the right one; null where there is none.</param>
/// <param name="Beads">What they say, in the left one's order.</param>
/// <param name="Alignment">Who set their sentences side by side, in words; null where nothing faces anything.</param>
public sealed record FacingView(ArticleView Left, ArticleView? Right, ImmutableArray<BeadView> Beads, string? Alignment);
