using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Content.Manuscripts;
using Briefings.Content.Markdown;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Content.WebPages;

/// <summary>Cuts a page into the blocks that a reader sees, leaving out what is furniture. One serves for one page.</summary>
/// <param name="file">The file as its editor named it.</param>
/// <param name="address">What relative links start from; null where that is not known, and such links are plain text.</param>
internal sealed class PageWalk(string file, Uri? address)
{
    private const int MostShown = 200;

    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly ImmutableArray<LeftOut>.Builder leftOut = ImmutableArray.CreateBuilder<LeftOut>();
    private readonly InlineText text = new();
    private int pageLength;

    private sealed record Place(IElement Holder, BlockKind Kind, int Level, int Lists, int Quotes);

    /// <summary>Walks through the whole page.</summary>
    public (ImmutableArray<Piece> Pieces, ImmutableArray<LeftOut> LeftOut) Walk(IElement body)
    {
        pageLength = body.TextContent.Length;
        WalkBlock(body, new(body, BlockKind.Paragraph, 1, 0, 0));
        return (pieces.ToImmutable(), leftOut.ToImmutable());
    }

    private void WalkAll(INode parent, Place place)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText words: text.Append(words.Data); break;
                case IElement element: Walk(element, place); break;
            }
        }
    }

    private void Walk(IElement element, Place place)
    {
        if (Furniture.IsInvisible(element))
        {
            return;
        }

        if (Furniture.Why(element, pageLength) is { } why)
        {
            LeaveOut(element, why, place);
            return;
        }

        switch (element.NodeName)
        {
            case "BR": Break(element, place); break;
            case "HR": Flush(place); break;
            case "TABLE": Table(element, place); break;
            case "PRE": Preformatted(element, place); break;
            case "A": Link(element, place); break;
            case "TIME": Time(element, place); break;
            case "B" or "STRONG": Marked(element, MarkKind.Strong, null, place); break;
            case "I" or "EM" or "CITE": Marked(element, MarkKind.Emphasis, null, place); break;
            case "Q": text.Append("“"); WalkAll(element, place); text.Append("”"); break;
            default: WalkOther(element, place); break;
        }
    }

    private void WalkOther(IElement element, Place place)
    {
        if (!Elements.IsBlock(element))
        {
            WalkAll(element, place);
            return;
        }

        WalkBlock(element, element.NodeName switch
        {
            ['H', >= '1' and <= '6' and var level] => place with { Holder = element, Kind = BlockKind.Heading, Level = level - '0' },
            "BLOCKQUOTE" => place with { Holder = element, Kind = BlockKind.Quote, Level = place.Quotes + 1, Quotes = place.Quotes + 1 },
            "UL" or "OL" => place with { Holder = element, Lists = place.Lists + 1 },
            "LI" => place with { Holder = element, Kind = IsOrdered(element) ? BlockKind.OrderedItem : BlockKind.ListItem, Level = Math.Max(1, place.Lists) },
            _ => place with { Holder = element },
        });
    }

    private static bool IsOrdered(IElement item) => item.ParentElement?.NodeName is "OL";

    private void WalkBlock(IElement element, Place place)
    {
        Flush(place with { Holder = element.ParentElement ?? element });
        WalkAll(element, place);
        Flush(place);
    }

    // Two line breaks in a row are how old pages set paragraphs.
    private void Break(IElement element, Place place)
    {
        var before = element.PreviousSibling;
        while (before is IText space && string.IsNullOrWhiteSpace(space.Data))
        {
            before = before.PreviousSibling;
        }

        if (before is IElement { NodeName: "BR" })
        {
            Flush(place);
        }
        else
        {
            text.Append("\n");
        }
    }

    private void Link(IElement element, Place place)
    {
        text.Linked(starts: true);
        if (Target(element.GetAttribute("href")) is { } target)
        {
            Marked(element, MarkKind.Link, target, place);
        }
        else
        {
            WalkAll(element, place);
        }

        text.Linked(starts: false);
    }

    private void Time(IElement element, Place place)
    {
        text.Dated(starts: true);
        WalkAll(element, place);
        text.Dated(starts: false);
    }

    private void Marked(IElement element, MarkKind kind, WebAddress? target, Place place)
    {
        text.Open(kind, target);
        WalkAll(element, place);
        text.Close();
    }

    // Addresses are made absolute here: within the site to come, a relative one would lead elsewhere.
    private WebAddress? Target(string? written) => written switch
    {
        null or ['#', ..] => null,
        _ when WebAddress.TryParse(written) is { IsExternal: true } absolute => absolute,
        _ when address is not null && Uri.TryCreate(address, written, out var whole) => WebAddress.TryParseAbsolute(whole.AbsoluteUri),
        _ => null,
    };

    private void Preformatted(IElement element, Place place)
    {
        Flush(place);
        foreach (var line in element.TextContent.Split('\n'))
        {
            text.Append(line);
            Flush(place with { Holder = element });
        }
    }

    // A table without text in every row and column lays a page out; its cells are walked through as blocks.
    private void Table(IElement element, Place place)
    {
        Flush(place);
        var rows = PageTable.Rows(element);
        if (rows.IsEmpty)
        {
            WalkBlock(element, place with { Holder = element });
            return;
        }

        foreach (var (row, index) in rows.Select((r, i) => (r, i)))
        {
            ImmutableArray<RichText> cells = [.. row.Cells.Select(c => RichText.Plain(PageTable.Words(c)))];
            Add(element, index == 0 ? BlockKind.TableHead : BlockKind.TableRow, 1, RichTexts.Join(cells, "\t"), cells, 0, 0, Line(row.Element));
        }
    }

    private void LeaveOut(IElement element, string why, Place place)
    {
        if (Elements.IsBlock(element))
        {
            Flush(place);
        }

        var words = PageTable.Words(element);
        if (words.Length > 0)
        {
            leftOut.Add(new(Line(element), why, words.Length > MostShown ? string.Concat(words.AsSpan(0, MostShown - (char.IsHighSurrogate(words[MostShown - 1]) ? 1 : 0)), "…") : words));
        }
    }

    private void Flush(Place place)
    {
        var (linked, dated) = (text.LinkedLength, text.DatedLength);
        var taken = text.Take();
        if (!string.IsNullOrWhiteSpace(taken.Text))
        {
            Add(place.Holder, place.Kind, place.Level, place.Kind is BlockKind.Heading ? RichText.Plain(taken.Text) : WithoutWhole(taken), [], linked, dated, Line(place.Holder));
        }
    }

    // A block that is stressed from end to end is a matter of the page's design.
    private static RichText WithoutWhole(RichText text) => text with
    {
        Marks = text.Marks.RemoveAll(m => m.Kind is not MarkKind.Link && m.Length == text.Text.Length),
    };

    private void Add(IElement holder, BlockKind kind, int level, RichText words, ImmutableArray<RichText> cells, int linked, int dated, SourceSpan at) =>
        pieces.Add(new(holder, new(kind, level, words, cells, at), linked, dated));

    private SourceSpan Line(IElement element) => element.SourceReference is { Position: var position }
        ? new(file, position.Line, position.Column)
        : SourceSpan.Whole(file);
}
