using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Articles;

/// <summary>What a block of a text is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="Block.Level"/> is 1 to 6.</summary>
    Heading,

    /// <summary>A paragraph that is quoted; <see cref="Block.Level"/> is how deep.</summary>
    Quote,

    /// <summary>An entry of an unordered list; <see cref="Block.Level"/> is how deep.</summary>
    ListItem,

    /// <summary>An entry of an ordered list; <see cref="Block.Level"/> is how deep.</summary>
    OrderedItem,

    /// <summary>Literal text.</summary>
    Code,

    /// <summary>The heading row of a table; see <see cref="Block.Cells"/>.</summary>
    TableHead,

    /// <summary>A row of a table; see <see cref="Block.Cells"/>.</summary>
    TableRow,

    /// <summary>A break between themes, without text.</summary>
    Rule,
}

/// <summary>A block of a text. Texts are flat sequences of blocks; nesting is told by <see cref="Level"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">How deep, from 1.</param>
/// <param name="Text">Its words; of a table row, its cells joined by tabs.</param>
/// <param name="Cells">The cells of a table row, else empty.</param>
/// <param name="At">Where it starts.</param>
public sealed record Block(BlockKind Kind, int Level, RichText Text, ImmutableArray<RichText> Cells, SourceSpan At)
{
    /// <summary>True where it has words of a language: everything but code and breaks.</summary>
    public bool IsProse => Kind is not (BlockKind.Code or BlockKind.Rule);
}
