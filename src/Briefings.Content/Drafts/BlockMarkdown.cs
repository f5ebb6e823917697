using Briefings.Model.Articles;

namespace Briefings.Content.Drafts;

/// <summary>Writes single blocks as Markdown that reads back as the same blocks.</summary>
internal static class BlockMarkdown
{
    private const int HeadingLevels = 6;

    // Deep enough to be inside the entry above, be it “- ” or “1. ”, and not so deep as to be code.
    private const int Indent = 4;

    /// <summary>A block's Markdown, without a line break at its end; empty for one without words.</summary>
    public static string Of(Block block) => block.Kind switch
    {
        BlockKind.Rule => "***",
        BlockKind.Code => Code(block.Text.Text),
        BlockKind.TableHead => $"{Row(block)}\n|{string.Concat(block.Cells.Select(_ => " --- |"))}",
        BlockKind.TableRow => Row(block),
        _ when string.IsNullOrWhiteSpace(block.Text.Text) => "",
        BlockKind.Heading => $"{new string('#', Math.Clamp(block.Level, 1, HeadingLevels))} {InlineMarkdown.Heading(block.Text)}",
        BlockKind.Quote => string.Concat(Enumerable.Repeat("> ", Math.Max(1, block.Level))) + InlineMarkdown.Paragraph(block.Text),
        BlockKind.ListItem => Item(block, "- "),
        BlockKind.OrderedItem => Item(block, "1. "),
        _ => InlineMarkdown.Paragraph(block.Text),
    };

    /// <summary>A block as deep as it can be below another: an entry of a list one level below the entry above, or at the top.</summary>
    public static Block Below(Block? above, Block block) => IsItem(block)
        ? block with { Level = Math.Clamp(block.Level, 1, above is not null && IsItem(above) ? above.Level + 1 : 1) }
        : block;

    /// <summary>What stands between two blocks, so that they stay two and belong together where they did.</summary>
    public static string Between(Block above, Block below) => (above.Kind, below.Kind) switch
    {
        (BlockKind.TableHead or BlockKind.TableRow, BlockKind.TableRow) => "",
        (BlockKind.ListItem, BlockKind.ListItem) or (BlockKind.OrderedItem, BlockKind.OrderedItem) => "",
        (BlockKind.Quote, BlockKind.Quote) when above.Level == below.Level => string.Concat(Enumerable.Repeat(">", above.Level)) + "\n",
        _ => "\n",
    };

    private static bool IsItem(Block block) => block.Kind is BlockKind.ListItem or BlockKind.OrderedItem;

    private static string Item(Block block, string sign)
    {
        var indent = new string(' ', Indent * (block.Level - 1));
        return indent + sign + InlineMarkdown.Paragraph(block.Text);
    }

    private static string Row(Block block) => $"| {string.Join(" | ", block.Cells.Select(InlineMarkdown.Cell))} |";

    private static string Code(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}\n{text}\n{fence}";
    }
}
