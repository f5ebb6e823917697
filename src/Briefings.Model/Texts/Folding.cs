using System.Globalization;
using System.Text;

namespace Briefings.Model.Texts;

/// <summary>Texts made alike for matching: case and accents dropped, letters that Unicode does not decompose spelt out.</summary>
public static class Folding
{
    /// <summary>Folds a text. Its length may change.</summary>
    public static string Fold(string text)
    {
        if (FoldedLetters.FoldAll(text) is { } letters)
        {
            return letters;
        }

        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = 1;
            while (at + length < text.Length && !FoldedLetters.IsLetter(text[at + length]))
            {
                length++;
            }

            Append(folded, text.AsSpan(at, length));
            at += length;
        }

        return folded.ToString();
    }

    /// <summary>Folds a text and tells, for each UTF-16 unit of the result, the index in <paramref name="text"/> that it came from;
    /// a last entry holds the length of <paramref name="text"/>.</summary>
    public static (string Folded, int[] Origins) FoldWithOrigins(string text)
    {
        if (FoldedLetters.FoldAll(text) is { } letters)
        {
            return (letters, [.. Enumerable.Range(0, text.Length + 1)]);
        }

        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length;)
        {
            var stands = at + 1 == text.Length || FoldedLetters.IsLetter(text[at + 1]);
            var length = stands && FoldedLetters.IsLetter(text[at]) ? 1 : StringInfo.GetNextTextElementLength(text, at);
            Append(folded, text.AsSpan(at, length));
            while (origins.Count < folded.Length)
            {
                origins.Add(at);
            }

            at += length;
        }

        origins.Add(text.Length);
        return (folded.ToString(), [.. origins]);
    }

    private static void Append(StringBuilder folded, ReadOnlySpan<char> piece)
    {
        if (piece is [var c] && FoldedLetters.IsLetter(c))
        {
            folded.Append(FoldedLetters.Of(c));
        }
        else
        {
            folded.Append(FoldAnything(piece.ToString()));
        }
    }

    /// <summary>Folds any text, letter by letter as Unicode describes it.</summary>
    internal static string FoldAnything(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in WellFormed(text).Normalize(NormalizationForm.FormD))
        {
            Append(folded, c);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half a surrogate pair cannot be normalised; it is shown as U+FFFD.</summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return text;
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case 'ß': folded.Append("ss"); return;
            case 'æ' or 'Æ': folded.Append("ae"); return;
            case 'œ' or 'Œ': folded.Append("oe"); return;
            case 'ø' or 'Ø': folded.Append('o'); return;
            case 'ł' or 'Ł': folded.Append('l'); return;
            case 'đ' or 'Đ': folded.Append('d'); return;
            case 'ı': folded.Append('i'); return;
            case '\u0640': return; // tatweel, which only stretches an Arabic word
            case 'ٱ': folded.Append('ا'); return;
            case 'ى': folded.Append('ي'); return;
            case '’' or '‘' or 'ʼ' or '`': folded.Append('\''); return;
            case '‐' or '‑' or '–': folded.Append('-'); return;
            case '\u00A0' or '\u202F': folded.Append(' '); return;
        }

        // The kana voicing marks make other letters; every other combining mark is an accent or a vowel sign.
        if (c is '\u3099' or '\u309A' || CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
        {
            folded.Append(char.ToLowerInvariant(c));
        }
    }
}
