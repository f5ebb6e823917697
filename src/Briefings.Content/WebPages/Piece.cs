using AngleSharp.Dom;
using Briefings.Model.Articles;

namespace Briefings.Content.WebPages;

/// <summary>A block of a page's text, before it is known whether it belongs to the article.</summary>
/// <param name="Holder">The element that it stands in.</param>
/// <param name="Block">The block itself, with its place in the file.</param>
/// <param name="LinkedLength">How many of its characters are links.</param>
/// <param name="DatedLength">How many of its characters the page marks as a date.</param>
internal sealed record Piece(IElement Holder, Block Block, int LinkedLength, int DatedLength)
{
    private const string Ends = ".!?…。！？؟۔।";
    private const string Closers = "\"'”’»)]›』」》 \u00A0\u202F";

    /// <summary>How many words it has.</summary>
    public int Words { get; } = WordCount.Of(Block.Text.Text);

    /// <summary>The share of its characters that are links, 0 to 1: the link density of Kohlschütter et al. (2010).</summary>
    public double LinkShare => Block.Text.Text.Length == 0 ? 0 : Math.Min(1, (double)LinkedLength / Block.Text.Text.Length);

    /// <summary>True where it says hardly more than when the article was published.</summary>
    public bool IsDate => DatedLength * 2 > Block.Text.Text.Length;

    /// <summary>True for a heading below the headline.</summary>
    public bool IsHeading => Block.Kind is BlockKind.Heading;

    /// <summary>True for an entry of a list.</summary>
    public bool IsItem => Block.Kind is BlockKind.ListItem or BlockKind.OrderedItem;

    /// <summary>True where its last sign ends a sentence.</summary>
    public bool EndsSentence => Block.Text.Text.TrimEnd([.. Closers]) is { Length: > 0 } bare && Ends.Contains(bare[^1], StringComparison.Ordinal);
}
