using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefings.Content.Reading;

/// <summary>Tells where each place of a text is after it was brought into Unicode NFC, and the other way round.</summary>
/// <remarks>The text is cut before every character that composes with none before it (anything but combining marks and the vowels and
/// finals of decomposed Hangul), so that each piece can be normalised by itself.</remarks>
internal sealed class NormalOffsets
{
    private readonly string text;
    private readonly List<int> starts = [];
    private readonly List<int> normalStarts = [];

    /// <summary>Measures a text without lone surrogates.</summary>
    public NormalOffsets(string text)
    {
        this.text = text;
        var (start, normal) = (0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && !IsStart(i))
            {
                continue;
            }

            starts.Add(start);
            normalStarts.Add(normal);
            normal += NormalLength(start, i);
            start = i;
        }

        starts.Add(text.Length);
        normalStarts.Add(normal);
    }

    /// <summary>The length in NFC of all that is before an index.</summary>
    public int ToNormal(int index)
    {
        var piece = PieceOf(starts, index);
        return normalStarts[piece] + NormalLength(starts[piece], index);
    }

    /// <summary>The longest stretch from the start that in NFC has no more than so many units.</summary>
    public int FromNormal(int normal)
    {
        var piece = PieceOf(normalStarts, normal);
        var end = piece + 1 < starts.Count ? starts[piece + 1] : text.Length;
        var index = starts[piece];
        for (var next = index + 1; next <= end; next++)
        {
            index = normalStarts[piece] + NormalLength(starts[piece], next) <= normal ? next : index;
        }

        return index;
    }

    private static int PieceOf(List<int> starts, int at) => CollectionsMarshal.AsSpan(starts).BinarySearch(at) is >= 0 and var found
        ? found
        : ~CollectionsMarshal.AsSpan(starts).BinarySearch(at) - 1;

    private bool IsStart(int index) => text[index] < '\u0300'
        || (!char.IsLowSurrogate(text[index]) && text[index] is not (>= '\u1160' and <= '\u11FF')
            && CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark));

    private int NormalLength(int start, int end) => (end - start) switch
    {
        0 => 0,
        1 when text[start] < '\u0300' => 1,
        _ when char.IsHighSurrogate(text[end - 1]) => NormalLength(start, end - 1) + 1,
        var length => text.Substring(start, length).Normalize().Length,
    };
}
