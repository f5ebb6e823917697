using System.Collections.Immutable;

namespace Briefings.Analysis.Cleaning;

/// <summary>What a paragraph looks like, whatever it says.</summary>
internal static class TextShape
{
    private const string Ends = ".!?…:;,。！？؟۔।";
    private const string Closers = "\"'”’»)]›』」》";
    private const int LongestHeading = 160;
    private const int MostHeadingWords = 26;

    /// <summary>True where the last sign, closing quotes and brackets aside, ends or interrupts a sentence.</summary>
    public static bool EndsSentence(string text)
    {
        var bare = text.TrimEnd([.. Closers, ' ', '\u00A0', '\u202F']);
        return bare.Length > 0 && Ends.Contains(bare[^1], StringComparison.Ordinal);
    }

    /// <summary>True for a short line that reads like a headline: no full stop at its end, no quotation, no entry of a list.</summary>
    public static bool IsHeadingLike(RawParagraph paragraph) =>
        paragraph.Text.Length <= LongestHeading
        && paragraph.WordCount is > 1 and <= MostHeadingWords
        && char.IsLetterOrDigit(paragraph.Text[0])
        && (paragraph.Text[^1] is '?' or '!' or '？' or '！' || !EndsSentence(paragraph.Text))
        && !paragraph.Text.Contains("://", StringComparison.Ordinal);

    /// <summary>True where most longer paragraphs end like sentences, so that one that does not stands out.</summary>
    public static bool UsesFullStops(IReadOnlyCollection<RawParagraph> paragraphs)
    {
        var longer = paragraphs.Where(p => p.Text.Length > LongestHeading / 2).ToImmutableArray();
        return longer.Length > 0 && longer.Count(p => EndsSentence(p.Text)) * 3 >= longer.Length * 2;
    }
}
