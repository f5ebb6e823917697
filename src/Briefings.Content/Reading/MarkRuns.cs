using System.Globalization;

namespace Briefings.Content.Reading;

/// <summary>Keeps rows of combining marks short. To put a row of many thousands into its normal order takes hours, and no writing system
/// has more than a few; Unicode's Stream-Safe Text Format (Unicode Standard Annex 15, section 13) allows 30.</summary>
internal static class MarkRuns
{
    private const int Longest = 30;

    /// <summary>The text, with spaces for those marks of a row that are too many; its length stays.</summary>
    public static string Limited(string text)
    {
        var run = 0;
        char[]? limited = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = text[i] >= '\u0300' && !char.IsLowSurrogate(text[i]) && IsMark(text, i);
            var size = char.IsHighSurrogate(text[i]) ? 2 : 1;
            run = isMark ? run + 1 : 0;
            if (run > Longest)
            {
                limited ??= text.ToCharArray();
                limited.AsSpan(i, Math.Min(size, text.Length - i)).Fill(' ');
                // A space starts a new row: what follows stands on it.
                run = 0;
            }

            i += size - 1;
        }

        return limited is null ? text : new(limited);
    }

    private static bool IsMark(string text, int at) => CharUnicodeInfo.GetUnicodeCategory(text, at)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
