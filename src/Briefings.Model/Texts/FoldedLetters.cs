using System.Globalization;

namespace Briefings.Model.Texts;

/// <summary>Letters and signs that fold into one, whatever stands beside them: nothing composes with the letter before it there, and
/// no two of them are one character for a reader. Everyday text of most languages has hardly anything else.</summary>
internal static class FoldedLetters
{
    private const char None = '\0';
    private const char End = '\u2070';

    private static readonly char[] Table = Make();

    /// <summary>True for a letter or sign that folds by itself.</summary>
    public static bool IsLetter(char c) => Of(c) != None;

    /// <summary>What such a letter folds into.</summary>
    public static char Of(char c) => c < End ? Table[c] : IsUnchanged(c) ? c : None;

    /// <summary>A text of nothing but such letters, folded; null for any other.</summary>
    public static string? FoldAll(string text)
    {
        var isFolded = true;
        foreach (var c in text)
        {
            var folded = Of(c);
            if (folded == None)
            {
                return null;
            }

            isFolded &= folded == c;
        }

        return isFolded ? text : string.Create(text.Length, text, static (folded, letters) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Of(letters[i]);
            }
        });
    }

    // Kana that are letters, Han, syllables of Hangul, and the signs beside them.
    private static bool IsUnchanged(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\u3000' and <= '\u3029') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FC') or (>= '\uFF01' and <= '\uFF20') or '€';

    private static char[] Make()
    {
        var table = new char[End];
        for (var c = '\t'; c < End; c++)
        {
            if (IsLetterOrSign(c) && Folding.FoldAnything(c.ToString()) is [var folded])
            {
                table[c] = folded;
            }
        }

        return table;
    }

    // Latin, Greek, Cyrillic, Arabic and their signs, without marks and without what tells how to write.
    private static bool IsLetterOrSign(char c) => c is '\t' or '\n' || (
        c is <= '\u052F' or (>= '\u060C' and <= '\u06D5') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027') or '\u202F' or '\u2039' or '\u203A'
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned));
}
