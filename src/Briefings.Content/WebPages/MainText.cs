using System.Collections.Immutable;
using AngleSharp.Dom;
using Briefings.Content.Manuscripts;

namespace Briefings.Content.WebPages;

/// <summary>Finds the article among the blocks of a page.</summary>
/// <remarks>Running text is told by its density (<see cref="TextDensity"/>). The element that has most of it is the article's: an
/// article, a main or an articleBody where the page has one, as in Mozilla's Readability, else the smallest that has nearly all of it.
/// Within it everything is kept but lists of links and what stands before the first and behind the last sentence.</remarks>
internal static class MainText
{
    private const double Nearly = 0.8;
    private const double FairShare = 0.25;
    private const int FewestWords = 15;
    private const int ManyWords = 12;
    private const double MostLinked = 0.5;
    private const double AllLinked = 0.8;

    /// <summary>The blocks of the article, and why each other is none; no blocks where there is no article.</summary>
    public static (ImmutableArray<Piece> Kept, ImmutableArray<LeftOut> LeftOut) Of(ImmutableArray<Piece> pieces, IElement body)
    {
        var running = TextDensity.IsRunning(pieces);
        var words = WordsByElement(pieces.Where((_, i) => running[i]));
        if (words.GetValueOrDefault(body) < FewestWords)
        {
            return ([], []);
        }

        var holder = Holder(body, words);
        var verdicts = pieces.Select(p => Verdict(p, holder)).ToArray();
        DropEnds(pieces, verdicts);
        DropHeadingsOfNothing(pieces, verdicts);
        return (
            [.. pieces.Where((_, i) => verdicts[i] is null)],
            [.. pieces.Select((p, i) => verdicts[i] is { } why ? new LeftOut(p.Block.At, why, p.Block.Text.Text) : null).OfType<LeftOut>()]);
    }

    private static Dictionary<IElement, int> WordsByElement(IEnumerable<Piece> running)
    {
        var words = new Dictionary<IElement, int>();
        foreach (var piece in running)
        {
            for (var element = piece.Holder; element is not null; element = element.ParentElement)
            {
                words[element] = words.GetValueOrDefault(element) + piece.Words;
            }
        }

        return words;
    }

    private static IElement Holder(IElement body, Dictionary<IElement, int> words)
    {
        var named = body.QuerySelectorAll("[itemprop=articleBody], article, main, [role=main]")
            .Select((e, i) => (Element: e, Words: words.GetValueOrDefault(e), Index: i))
            .Where(x => x.Words >= FairShare * words[body])
            .OrderByDescending(x => x.Words)
            .ThenByDescending(x => x.Index)
            .Select(x => x.Element)
            .FirstOrDefault();
        var holder = named ?? body;
        var enough = Nearly * words[holder];
        while (holder.Children.FirstOrDefault(c => words.GetValueOrDefault(c) >= enough) is { } smaller && Elements.IsBlock(smaller))
        {
            holder = smaller;
        }

        return holder;
    }

    private static string? Verdict(Piece piece, IElement holder) => piece switch
    {
        { IsHeading: true, Block.Level: 1 } => "the headline",
        _ when !IsInside(piece.Holder, holder) => "outside the article",
        { IsDate: true } => "the date",
        { Words: 0 } => "no words",
        _ when piece.LinkShare > (piece.EndsSentence ? AllLinked : MostLinked) => "links to other pages",
        _ => null,
    };

    private static bool IsInside(IElement element, IElement holder)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at == holder)
            {
                return true;
            }
        }

        return false;
    }

    // Bylines, dates and labels stand around the text without being sentences.
    private static void DropEnds(ImmutableArray<Piece> pieces, string?[] verdicts)
    {
        Drop(Enumerable.Range(0, pieces.Length), p => p.IsHeading);
        Drop(Enumerable.Range(0, pieces.Length).Reverse(), p => p.IsItem || p.Block.Cells.Length > 0);

        void Drop(IEnumerable<int> order, Func<Piece, bool> isText)
        {
            foreach (var i in order.Where(i => verdicts[i] is null))
            {
                if (pieces[i].EndsSentence || pieces[i].Words > ManyWords || isText(pieces[i]))
                {
                    return;
                }

                verdicts[i] = "around the text";
            }
        }
    }

    private static void DropHeadingsOfNothing(ImmutableArray<Piece> pieces, string?[] verdicts)
    {
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            if (verdicts[i] is null && pieces[i].IsHeading && IsOfNothing(pieces, verdicts, i))
            {
                verdicts[i] = "a heading of what was left out";
            }
        }
    }

    private static bool IsOfNothing(ImmutableArray<Piece> pieces, string?[] verdicts, int heading)
    {
        var next = heading + 1;
        return next >= pieces.Length || verdicts[next] is not (null or "the headline");
    }
}
