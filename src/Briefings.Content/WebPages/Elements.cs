using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Briefings.Content.WebPages;

/// <summary>Tells the elements that start a block of their own.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal, "P", "DIV", "SECTION", "ARTICLE", "MAIN", "HEADER", "FOOTER", "ASIDE", "NAV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "DL", "DT", "DD",
        "BLOCKQUOTE", "FIGURE", "FIGCAPTION", "FORM", "FIELDSET", "DETAILS", "SUMMARY", "ADDRESS", "CENTER", "BODY", "TABLE", "TBODY", "THEAD", "TFOOT", "TR", "TD", "TH",
        "PRE", "HR", "HGROUP", "DIALOG", "MENU");

    /// <summary>True for an element that browsers show in lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.NodeName);
}
