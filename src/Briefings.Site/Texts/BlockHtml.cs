using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Texts;
using Briefings.Site.Markup;

namespace Briefings.Site.Texts;

/// <summary>A whole text as HTML: the desk's own words, free pages, feed entries.</summary>
internal static class BlockHtml
{
    /// <summary>Writes blocks one after the other; entries of a list, rows of a table and paragraphs of a quotation are put together.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="address">How an address of the input is written in the page; null where it leads nowhere.</param>
    /// <param name="topHeading">The level, 1 to 6, that the highest headings among the blocks get, so that none is skipped below the page's own.</param>
    public static Html Render(ImmutableArray<Block> blocks, Func<WebAddress, string?> address, int topHeading = 2)
    {
        var highest = blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level).DefaultIfEmpty(topHeading).Min();
        var headingShift = topHeading - highest;
        var parts = new List<Html>(blocks.Length);
        for (var i = 0; i < blocks.Length;)
        {
            var (first, group) = (i, Group(blocks[i].Kind));
            do
            {
                i++;
            }
            while (group is not null && i < blocks.Length && group == Group(blocks[i].Kind));

            parts.Add(group is null ? Single(blocks[first], address, headingShift) : Run(group, blocks[first..i], address));
        }

        return Html.Join(Html.Text("\n"), parts);
    }

    private static string? Group(BlockKind kind) => kind switch
    {
        BlockKind.Quote => "quote",
        BlockKind.ListItem => "list",
        BlockKind.OrderedItem => "ordered",
        BlockKind.TableHead or BlockKind.TableRow => "table",
        _ => null,
    };

    private static Html Run(string group, ImmutableArray<Block> run, Func<WebAddress, string?> address) => group switch
    {
        "quote" => Html.Element("blockquote", Html.Concat(run.Select(b => Html.Element("p", Inline(b.Text, address))))),
        "list" => List("ul", run.AsSpan(), address),
        "ordered" => List("ol", run.AsSpan(), address),
        _ => Html.Element("table", Html.Concat(run.Select(b => Row(b, address)))),
    };

    private static Html Single(Block block, Func<WebAddress, string?> address, int headingShift) => block.Kind switch
    {
        BlockKind.Heading => Html.Element($"h{Math.Min(6, block.Level + headingShift)}", Inline(block.Text, address)),
        BlockKind.Code => Html.Element("pre", Html.Element("code", Html.Text(block.Text.Text))),
        BlockKind.Rule => Html.VoidElement("hr"),
        _ => Html.Element("p", Inline(block.Text, address)),
    };

    // Entries that stand deeper than the one before belong inside it.
    private static Html List(string name, ReadOnlySpan<Block> entries, Func<WebAddress, string?> address)
    {
        var items = Html.Empty;
        for (var i = 0; i < entries.Length;)
        {
            var inner = i + 1;
            while (inner < entries.Length && entries[inner].Level > entries[i].Level)
            {
                inner++;
            }

            var below = inner > i + 1 ? List(name, entries[(i + 1)..inner], address) : Html.Empty;
            items += Html.Element("li", Inline(entries[i].Text, address) + below);
            i = inner;
        }

        return Html.Element(name, items);
    }

    private static Html Row(Block row, Func<WebAddress, string?> address)
    {
        var isHead = row.Kind == BlockKind.TableHead;
        var cells = row.Cells.Select(c => isHead
            ? Html.Element("th", Inline(c, address), ("scope", "col"))
            : Html.Element("td", Inline(c, address)));
        return Html.Element("tr", Html.Concat(cells));
    }

    private static Html Inline(RichText text, Func<WebAddress, string?> address) => InlineHtml.Render(text.Text, MarkSpans.Of(text, address));
}
