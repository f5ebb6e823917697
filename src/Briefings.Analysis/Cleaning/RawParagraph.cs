using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>A paragraph as it was pasted.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Text">Its words on one line.</param>
internal sealed record RawParagraph(int Line, string Text)
{
    /// <summary>The block it was, in a text that says what its blocks are; null in a plain text.</summary>
    public Block? Source { get; init; }

    /// <summary>How many words it has, by spaces.</summary>
    public int WordCount => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>True for what runs on as text: no entry of a list, row of a table or quotation.</summary>
    public bool IsRunning => Source is null or { Kind: BlockKind.Paragraph };

    /// <summary>A block as a paragraph.</summary>
    public static RawParagraph Of(Block block) => new(block.At.Line, block.Text.Text) { Source = block };

    /// <summary>The paragraph, taken out.</summary>
    public Removal Removed(RemovalKind kind) => new(kind, Line, Text) { Column = Source?.At.Column ?? 1 };

    /// <summary>The paragraph as a block; of a plain text, a subheading where <paramref name="isHeading"/>.</summary>
    public Block AsBlock(bool isHeading) => Source ?? new(
        isHeading ? BlockKind.Heading : BlockKind.Paragraph, isHeading ? 2 : 1, RichText.Plain(Text), [], new SourceSpan("", Line, 1));
}
