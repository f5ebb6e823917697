using System.Globalization;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Splits a text into words and numbers: at anything but letters and digits, and where the script changes.</summary>
internal static class WordSplitter
{
    /// <summary>The words of a text, in order.</summary>
    public static List<RawWord> Split(string text)
    {
        var words = new List<RawWord>();
        Split(text, words);
        return words;
    }

    /// <summary>Adds the words of a text to others, in order.</summary>
    public static void Split(string text, List<RawWord> words)
    {
        var opens = true;
        for (var i = 0; i < text.Length;)
        {
            var script = ClassOf(text[i]);
            if (script == ScriptClass.None)
            {
                opens |= text[i] is '.' or '!' or '?' or ':' or '…' or '«' or '"' or '“' or '„';
                i++;
                continue;
            }

            var end = script == ScriptClass.Digits ? NumberEnd(text, i) : WordEnd(text, i, script);
            words.Add(new(i, end - i, script, opens));
            opens = false;
            i = end;
        }
    }

    /// <summary>What a character is written in.</summary>
    public static ScriptClass ClassOf(char c) => c switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => ScriptClass.Latin,
        >= '0' and <= '9' => ScriptClass.Digits,
        < '\u00AA' => ScriptClass.None,
        <= '\u024F' or >= '\u1E00' and <= '\u1EFF' => char.IsLetter(c) ? ScriptClass.Latin : ScriptClass.None,
        >= '\uAC00' and <= '\uD7A3' => ScriptClass.Hangul,
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3005' => ScriptClass.Han,
        >= '\u3041' and <= '\u309F' => ScriptClass.Hiragana,
        >= '\u30A1' and <= '\u30FA' or '\u30FC' => ScriptClass.Katakana,
        _ when char.IsDigit(c) => ScriptClass.Digits,
        _ => char.IsLetter(c) ? ScriptClass.Alphabet : ScriptClass.None,
    };

    private static int WordEnd(string text, int start, ScriptClass script)
    {
        var end = start + 1;
        while (end < text.Length && Continues(text[end], script))
        {
            end++;
        }

        return end;
    }

    private static bool Continues(char c, ScriptClass script)
    {
        var next = ClassOf(c);
        return next == script
            || (next is ScriptClass.Han or ScriptClass.Hiragana && script is ScriptClass.Han or ScriptClass.Hiragana)
            || (next == ScriptClass.Digits && script == ScriptClass.Latin)
            || (next == ScriptClass.None && c > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark);
    }

    /// <summary>A number goes on over a sign that groups or parts its digits: <c>1,700.5</c>, <c>10 000</c>.</summary>
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (true)
        {
            var group = end;
            while (end < text.Length && ClassOf(text[end]) == ScriptClass.Digits)
            {
                end++;
            }

            if (end + 1 >= text.Length || ClassOf(text[end + 1]) != ScriptClass.Digits || !Joins(text, group, end))
            {
                return end;
            }

            end++;
        }
    }

    private static bool Joins(string text, int group, int end) => text[end] switch
    {
        '.' or ',' or '\'' or '’' or '٫' or '٬' => true,
        ' ' or '\u00A0' or '\u202F' or '\u2009' => end - group <= 3 && IsGroupOfThree(text, end + 1),
        _ => false,
    };

    private static bool IsGroupOfThree(string text, int at)
    {
        var digits = 0;
        while (at + digits < text.Length && ClassOf(text[at + digits]) == ScriptClass.Digits)
        {
            digits++;
        }

        return digits == 3;
    }
}
