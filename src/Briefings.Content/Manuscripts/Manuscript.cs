using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.Manuscripts;

/// <summary>A value with the place in a manuscript that it was found in.</summary>
/// <typeparam name="T">What is found.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it comes from, in words for the editor: <c>og:title</c>, <c>&lt;link rel=canonical></c>, <c>its front matter</c>.</param>
public sealed record Found<T>(T Value, string Origin);

/// <summary>Something on a web page that is not its article.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Why">What it is, in words for the editor: <c>navigation</c>, <c>caption</c>.</param>
/// <param name="Text">Its words, or their beginning.</param>
public sealed record LeftOut(SourceSpan At, string Why, string Text);

/// <summary>A text as it comes to the desk, with what it says about itself.</summary>
public sealed record Manuscript
{
    /// <summary>The words of a plain text, whose paragraphs have still to be told apart; null where <see cref="Blocks"/> has them.</summary>
    public string? Text { get; init; }

    /// <summary>The text of a manuscript with a structure, without its headline.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Its headline.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public Found<string>? Author { get; init; }

    /// <summary>When it was published.</summary>
    public Found<Edtf>? Published { get; init; }

    /// <summary>The language it says it is in.</summary>
    public Found<LanguageTag>? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public Found<WebAddress>? Url { get; init; }

    /// <summary>What is on the page beside the article, in the order it stands.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];

    /// <summary>Its words, a block a line.</summary>
    public string Words => Text ?? string.Join('\n', Blocks.Select(b => b.Text.Text));
}
