using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Model.Articles;
using Briefings.Model.Texts;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Briefings.Model.Articles.Block;
using MarkdigBlock = Markdig.Syntax.Block;

namespace Briefings.Content.Markdown;

/// <summary>Makes a flat row of blocks of a tree of them.</summary>
/// <param name="source">The file.</param>
/// <param name="offset">Where in it the Markdown starts.</param>
/// <param name="findings">Takes links that no page may contain.</param>
internal sealed class BlockFlattener(SourceText source, int offset, Findings findings)
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();

    private sealed record Place(BlockKind Kind, int Level, int Quotes, int Lists)
    {
        public static readonly Place Top = new(BlockKind.Paragraph, 1, 0, 0);

        public Place InQuote() => new(BlockKind.Quote, Quotes + 1, Quotes + 1, Lists);

        public Place InList(bool isOrdered) => new(isOrdered ? BlockKind.OrderedItem : BlockKind.ListItem, Lists + 1, Quotes, Lists + 1);
    }

    /// <summary>Flattens a document.</summary>
    public ImmutableArray<Block> Flatten(MarkdownDocument document)
    {
        AddAll(document, Place.Top);
        return blocks.ToImmutable();
    }

    private void AddAll(ContainerBlock container, Place place)
    {
        foreach (var block in container)
        {
            Add(block, place);
        }
    }

    private void Add(MarkdigBlock block, Place place)
    {
        switch (block)
        {
            case LinkReferenceDefinitionGroup: break;
            case HeadingBlock heading: AddText(heading, BlockKind.Heading, heading.Level); break;
            case ThematicBreakBlock: Add(block, BlockKind.Rule, 1, RichText.Empty, []); break;
            case CodeBlock code: Add(code, BlockKind.Code, 1, RichText.Plain(code.Lines.ToString()), []); break;
            case LeafBlock leaf: AddText(leaf, place.Kind, place.Level); break;
            case Table table: AddRows(table); break;
            case ListBlock list: AddItems(list, place.InList(list.IsOrdered)); break;
            case QuoteBlock quote: AddAll(quote, place.InQuote()); break;
            case ContainerBlock other: AddAll(other, place); break;
        }
    }

    private void AddItems(ListBlock list, Place place)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            // The paragraphs an entry starts with are one entry, not several.
            var opening = item.TakeWhile(b => b is ParagraphBlock).Cast<LeafBlock>().ToArray();
            if (opening.Length > 0)
            {
                AddText(opening, place.Kind, place.Level);
            }

            foreach (var rest in item.Skip(opening.Length))
            {
                Add(rest, place);
            }
        }
    }

    private void AddRows(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            ImmutableArray<RichText> cells = [.. row.OfType<TableCell>().Select(c => Text([.. c.OfType<LeafBlock>()]))];
            Add(row, row.IsHeader ? BlockKind.TableHead : BlockKind.TableRow, 1, RichTexts.Join(cells, "\t"), cells);
        }
    }

    private void AddText(LeafBlock leaf, BlockKind kind, int level) => AddText([leaf], kind, level);

    private void AddText(LeafBlock[] leaves, BlockKind kind, int level)
    {
        var text = Text(leaves);
        if (!string.IsNullOrWhiteSpace(text.Text) || !text.Marks.IsEmpty)
        {
            Add(leaves[0], kind, level, text, []);
        }
    }

    private RichText Text(LeafBlock[] leaves) =>
        RichTexts.Join([.. leaves.Select(l => new InlineFlattener(source, offset, findings).Flatten(l.Inline))], "\n");

    private void Add(MarkdigBlock at, BlockKind kind, int level, RichText text, ImmutableArray<RichText> cells) =>
        blocks.Add(new(kind, level, text, cells, source.SpanAt(offset + at.Span.Start, at.Span.Length)));
}
