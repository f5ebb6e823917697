using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Briefings.Content.WebPages;

/// <summary>A row of a table.</summary>
/// <param name="Element">The row.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record PageRow(IElement Element, ImmutableArray<IElement> Cells);

/// <summary>Tells tables of data from tables that lay a page out.</summary>
internal static class PageTable
{
    private const int LongestCell = 300;
    private const int FewestColumns = 2;

    /// <summary>The rows of a table of data: no table inside, at least two columns and rows, as many cells in each row, none of
    /// them long; empty for any other table.</summary>
    public static ImmutableArray<PageRow> Rows(IElement table)
    {
        if (table.QuerySelector("table") is not null)
        {
            return [];
        }

        ImmutableArray<PageRow> rows = [.. table.QuerySelectorAll("tr").Select(r => new PageRow(r, [.. r.Children.Where(c => c.NodeName is "TD" or "TH")]))];
        var isData = rows.Length > 1
            && rows[0].Cells.Length >= FewestColumns
            && rows.All(r => r.Cells.Length == rows[0].Cells.Length && r.Cells.All(c => c.TextContent.Length <= LongestCell));
        return isData ? rows : [];
    }

    /// <summary>The words of an element on one line, without those that are not shown.</summary>
    public static string Words(IElement element)
    {
        var text = new InlineText();
        Append(element, text);
        return text.Take().Text;
    }

    private static void Append(IElement element, InlineText text)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement child && !Furniture.IsInvisible(child))
            {
                text.Append(Elements.IsBlock(child) || child.NodeName is "BR" ? " " : "");
                Append(child, text);
                text.Append(Elements.IsBlock(child) ? " " : "");
            }
        }
    }
}
