using System.Text;
using Briefings.Content.Markdown;
using Briefings.Model.Texts;

namespace Briefings.Content.WebPages;

/// <summary>Collects the text of one block after the other, with its links and stresses, as a browser would show it.</summary>
internal sealed class InlineText
{
    private const char SoftHyphen = '\u00AD';
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    private readonly StringBuilder text = new();
    private readonly List<Mark?> marks = [];
    private readonly List<(MarkKind Kind, WebAddress? Target, int Start, int Place)> open = [];
    private char? pendingSpace;
    private int linked;
    private int linkDepth;
    private int dated;
    private int dateDepth;

    /// <summary>How many characters are within links, those that lead nowhere included.</summary>
    public int LinkedLength => linked;

    /// <summary>How many characters are within a <c>time</c> element.</summary>
    public int DatedLength => dated;

    /// <summary>Adds text; a run of spaces and line breaks is one space, or none between characters of scripts that have none.</summary>
    public void Append(string words)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                pendingSpace = c is '\n' or '\r' || pendingSpace is '\n' ? '\n' : ' ';
            }
            else if (c is not (SoftHyphen or ZeroWidthSpace or ByteOrderMark))
            {
                AppendVisible(c);
            }
        }
    }

    /// <summary>Starts a stretch; of one kind within itself only the outer counts.</summary>
    public void Open(MarkKind kind, WebAddress? target)
    {
        open.Add((kind, target, text.Length, marks.Count));
        marks.Add(null);
    }

    /// <summary>Ends the stretch that was started last.</summary>
    public void Close()
    {
        Finish(open[^1]);
        open.RemoveAt(open.Count - 1);
    }

    /// <summary>Within a link from now on, or no longer.</summary>
    public void Linked(bool starts) => linkDepth += starts ? 1 : -1;

    /// <summary>Within a <c>time</c> element from now on, or no longer.</summary>
    public void Dated(bool starts) => dateDepth += starts ? 1 : -1;

    /// <summary>The text so far, trimmed; what is open goes on in the next.</summary>
    public RichText Take()
    {
        foreach (var mark in open)
        {
            Finish(mark);
        }

        var taken = RichTexts.Normalized(text.ToString(), marks.OfType<Mark>());
        text.Clear();
        marks.Clear();
        (pendingSpace, linked, dated) = (null, 0, 0);
        for (var i = 0; i < open.Count; i++)
        {
            open[i] = open[i] with { Start = 0, Place = i };
            marks.Add(null);
        }

        return taken;
    }

    private void AppendVisible(char c)
    {
        if (text.Length > 0 && pendingSpace is { } space && !(space is '\n' && IsUnspaced(text[^1]) && IsUnspaced(c)))
        {
            text.Append(' ');
        }

        pendingSpace = null;
        text.Append(char.IsControl(c) || c is '\uFFFE' or '\uFFFF' or '\u2028' or '\u2029' ? ' ' : c);
        linked += linkDepth > 0 ? 1 : 0;
        dated += dateDepth > 0 ? 1 : 0;
    }

    // A stretch starts at its first word and ends at its last, whatever spaces the page has inside its tags.
    private void Finish((MarkKind Kind, WebAddress? Target, int Start, int Place) mark)
    {
        var start = mark.Start;
        while (start < text.Length && text[start] is ' ')
        {
            start++;
        }

        var isInner = open.TakeWhile(o => o.Place < mark.Place).Any(o => o.Kind == mark.Kind);
        if (text.Length > start && !isInner)
        {
            marks[mark.Place] = new(start, text.Length - start, mark.Kind, mark.Target);
        }
    }

    private static bool IsUnspaced(char c) => c is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFF60');
}
