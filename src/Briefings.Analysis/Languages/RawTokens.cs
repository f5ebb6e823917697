using System.Globalization;
using System.Text;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Languages;

/// <summary>Cuts a text into runs of letters, runs of digits and single signs, whatever the language.</summary>
/// <remarks>An apostrophe between letters ends its token (<c>l'|an</c>). A hyphen between letters is dropped, so that
/// <c>avant-hier</c> and <c>avant hier</c> are the same.</remarks>
internal static class RawTokens
{
    private const int LongestOnStack = 64;

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 4);
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = LengthAt(text, i, out var kind);
            if (length == 0)
            {
                i++;
                continue;
            }

            if (!IsInnerHyphen(text, i))
            {
                var key = KeyOf(text.AsSpan(i, length), kind);
                tokens.Add(new(kind, i, length, key, end == i && i > 0, kind == TokenKind.Word && char.IsUpper(text[i])));
                end = i + length;
            }
            else
            {
                end = i + 1;
            }

            i += length;
        }

        return tokens;
    }

    /// <summary>How many UTF-16 units the token at a place takes; 0 for space and control characters.</summary>
    private static int LengthAt(string text, int start, out TokenKind kind)
    {
        kind = KindAt(text, start, out var length);
        if (length == 0 || kind == TokenKind.Sign)
        {
            return length;
        }

        var i = start + length;
        while (i < text.Length)
        {
            var next = KindAt(text, i, out var more);
            if (more == 0 || (next != kind && !IsMark(text, i)))
            {
                break;
            }

            i += more;
        }

        var apostrophe = kind == TokenKind.Word && i < text.Length && text[i] is '\'' or '’' or 'ʼ' && (i + 1 == text.Length || char.IsLetterOrDigit(text[i + 1]));
        return i - start + (apostrophe ? 1 : 0);
    }

    private static TokenKind KindAt(string text, int i, out int length)
    {
        if (char.IsAscii(text[i]))
        {
            return AsciiKindOf(text[i], out length);
        }

        var read = Rune.TryGetRuneAt(text, i, out var rune);
        length = read ? rune.Utf16SequenceLength : 1;
        if (!read)
        {
            return TokenKind.Sign;
        }

        var category = Rune.GetUnicodeCategory(rune);
        switch (category)
        {
            case UnicodeCategory.DecimalDigitNumber:
                return TokenKind.Digits;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                return TokenKind.Word;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Control or UnicodeCategory.Format:
                length = 0;
                return TokenKind.Sign;
            default:
                return TokenKind.Sign;
        }
    }

    private static TokenKind AsciiKindOf(char c, out int length)
    {
        length = c is > ' ' and not '\u007F' ? 1 : 0;
        return char.IsAsciiLetter(c) ? TokenKind.Word : char.IsAsciiDigit(c) ? TokenKind.Digits : TokenKind.Sign;
    }

    private static bool IsMark(string text, int i) => char.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark;

    private static bool IsInnerHyphen(string text, int i) =>
        text[i] is '-' or '‐' or '‑' && i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);

    // Of plain Latin letters, digits and signs folding changes the case alone, save for the back quote.
    private static string KeyOf(ReadOnlySpan<char> text, TokenKind kind) => kind switch
    {
        _ when Ascii.IsValid(text) && !text.Contains('`') => Lower(text),
        TokenKind.Digits => Digits(text),
        _ => Folding.Fold(text.ToString()),
    };

    private static string Lower(ReadOnlySpan<char> text)
    {
        Span<char> lower = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        return lower.ToString();
    }

    private static string Digits(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value)
            {
                digits.Append((char)('0' + (int)value));
            }
        }

        return digits.ToString();
    }
}
