using System.Text;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Reading;

/// <summary>A text as it is worked with — Unicode NFC, no byte order mark — that still knows where everything stands in the file on disk.</summary>
internal sealed class SourceText
{
    private readonly string raw;
    private readonly int[] lineStarts;
    private readonly int[] rawLineStarts;
    private (int Line, NormalOffsets Offsets)? measured;

    private SourceText(string file, string raw, string text)
    {
        (File, this.raw, Text) = (file, raw, text);
        lineStarts = StartsOfLines(text);
        rawLineStarts = ReferenceEquals(raw, text) ? lineStarts : StartsOfLines(raw);
    }

    /// <summary>The file as its editor knows it.</summary>
    public string File { get; }

    /// <summary>The text in NFC. Rare line separators (U+0085, U+2028, U+2029) are spaces, since no editor counts them as lines.</summary>
    public string Text { get; }

    /// <summary>How many lines there are, at least 1.</summary>
    public int LineCount => lineStarts.Length;

    /// <summary>Takes a decoded text over.</summary>
    /// <param name="file">The file as its editor knows it.</param>
    /// <param name="decoded">What it holds, without byte order mark. Lone surrogates become U+FFFD.</param>
    public static SourceText Of(string file, string decoded)
    {
        var wellFormed = MarkRuns.Limited(WellFormed(decoded)).Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ')
            // No text, by Unicode, and refused by what normalises.
            .Replace('\uFFFE', ' ');
        return new(file, wellFormed, wellFormed.IsNormalized() ? wellFormed : wellFormed.Normalize());
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands on disk; of a stretch over several lines, its part on the first.</summary>
    public SourceSpan SpanAt(int start, int length)
    {
        var from = Math.Clamp(start, 0, Text.Length);
        var line = LineOf(lineStarts, from);
        var to = Math.Clamp(from + length, from, EndOfLine(line));
        var (column, end) = (RawColumn(line, from), RawColumn(line, to));
        return new(File, line + 1, column + 1, Math.Max(1, end - column));
    }

    /// <summary>Where a UTF-16 unit of the file itself stands, counted without byte order mark.</summary>
    public SourceSpan RawSpanAt(int rawIndex)
    {
        var line = LineOf(rawLineStarts, rawIndex);
        return new(File, line + 1, rawIndex - rawLineStarts[line] + 1);
    }

    /// <summary>The index in <see cref="Text"/> at which a line starts.</summary>
    /// <param name="line">The line, from 0.</param>
    public int StartOfLine(int line) => lineStarts[line];

    /// <summary>The index in <see cref="Text"/> at which a line's words end, before its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public int EndOfLine(int line)
    {
        var end = line + 1 < lineStarts.Length ? lineStarts[line + 1] : Text.Length;
        while (end > lineStarts[line] && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return end;
    }

    private static int LineOf(int[] starts, int index)
    {
        var found = Array.BinarySearch(starts, index);
        return found >= 0 ? found : ~found - 1;
    }

    // Normalising never joins lines, so that a line can be mapped back by itself; the one that was asked for last is remembered.
    private int RawColumn(int line, int index)
    {
        var wanted = index - lineStarts[line];
        if (ReferenceEquals(raw, Text) || wanted == 0)
        {
            return wanted;
        }

        if (measured is not { } last || last.Line != line)
        {
            var end = line + 1 < rawLineStarts.Length ? rawLineStarts[line + 1] : raw.Length;
            last = (line, new(raw[rawLineStarts[line]..end]));
            measured = last;
        }

        return last.Offsets.FromNormal(wanted);
    }

    private static int[] StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
