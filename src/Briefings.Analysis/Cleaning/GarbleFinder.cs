using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds words that look damaged. Nothing is changed: an editor decides.</summary>
internal static partial class GarbleFinder
{
    private const int WordsBeforeBracket = 4;
    private const int MostBrackets = 100;
    private const int FarFromBracket = 300;
    private const int RepeatsOfALetter = 3;
    private const int ManyConsonants = 9;
    private const char FirstGreek = '\u0370';
    private const char LastCyrillic = '\u052F';

    private static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ\u212A");

    /// <summary>Everything that looks damaged in a paragraph, in order.</summary>
    public static ImmutableArray<Garble> Find(RawParagraph paragraph) =>
        [.. Places(paragraph.Text).Select(p => new Garble(p.Kind, paragraph.Line, p.Words))];

    /// <summary>Everything that looks damaged in a text, with where it starts, in order.</summary>
    public static IEnumerable<(int Start, GarbleKind Kind, string Words)> Places(string text)
    {
        var found = new List<(int Start, GarbleKind Kind, string Words)>();
        if (text.Contains(" -", StringComparison.Ordinal))
        {
            found.AddRange(BrokenWord().Matches(text).Select(m => (m.Index, GarbleKind.BrokenWord, m.Value)));
        }

        if (MayHaveLetterRun(text))
        {
            found.AddRange(WordsOf(text, w => LetterRun().IsMatch(w), GarbleKind.LetterRun));
        }

        if (text.AsSpan().ContainsAnyInRange(FirstGreek, LastCyrillic))
        {
            found.AddRange(WordsOf(text, MixesScripts, GarbleKind.MixedScripts));
        }

        if (text.AsSpan().ContainsAny("()[]"))
        {
            found.AddRange(LoneBrackets(text).Select(i => (i, GarbleKind.LoneBracket, Around(text, i))));
        }

        return found.OrderBy(f => f.Start).ThenBy(f => f.Kind);
    }

    private static IEnumerable<(int Start, GarbleKind Kind, string Words)> WordsOf(string text, Func<string, bool> isDamaged, GarbleKind kind) =>
        Word().Matches(text).Where(m => isDamaged(m.Value)).Select(m => (m.Index, kind, m.Value));

    // A letter four times in a row, or nine letters without a vowel: the cheap look at what the pattern looks at well.
    private static bool MayHaveLetterRun(ReadOnlySpan<char> text)
    {
        var (alike, consonants) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            alike = i > 0 && AreAlike(text[i], text[i - 1]) ? alike + 1 : 0;
            consonants = Consonants.Contains(text[i]) ? consonants + 1 : 0;
            if (alike == RepeatsOfALetter || consonants == ManyConsonants)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlike(char one, char other) => one == other || (char.IsAscii(one) && char.IsAscii(other)
        ? char.IsAsciiLetter(one) && (one ^ other) == ('a' ^ 'A')
        : char.IsLetter(one) && (char.ToLowerInvariant(one) == char.ToLowerInvariant(other) || char.ToUpperInvariant(one) == char.ToUpperInvariant(other)));

    // Latin beside Hangul or Han is everyday writing ("EU는"); Latin, Greek and Cyrillic in one word is a look-alike.
    private static bool MixesScripts(string word) =>
        word.Select(Scripts.Of).Where(s => s is Script.Latin or Script.Greek or Script.Cyrillic).Distinct().Count() > 1;

    private static IEnumerable<int> LoneBrackets(string text)
    {
        var open = new Stack<int>();
        var lone = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[')
            {
                open.Push(i);
            }
            else if (text[i] is ')' or ']' && !open.TryPop(out _) && !IsListMark(text, i))
            {
                lone.Add(i);
            }
        }

        return lone.Concat(open).Order().Take(MostBrackets);
    }

    // "1) first, b) second": such a bracket never had a partner.
    private static bool IsListMark(string text, int bracket)
    {
        var before = text.AsSpan(Math.Max(0, bracket - 3)..bracket);
        var mark = before[(before.LastIndexOf(' ') + 1)..];
        return mark.Length is 1 or 2 && char.IsLetterOrDigit(mark[0]) && char.IsLetterOrDigit(mark[^1]);
    }

    private static string Around(string text, int bracket)
    {
        var (start, least) = (bracket, Math.Max(0, bracket - FarFromBracket));
        for (var words = 0; start > least && words < WordsBeforeBracket; words++)
        {
            start = least + text.AsSpan(least..Math.Max(least, start - 1)).LastIndexOf(' ') + 1;
        }

        var end = Math.Min(text.Length, bracket + FarFromBracket);
        var stop = text.AsSpan(bracket..end).IndexOfAny(".;!?");
        return text[start..(stop < 0 ? end : bracket + stop)].Trim();
    }

    [GeneratedRegex(@"(?<!\p{L})\p{L}{2,} -\p{L}{3,}(?! ?-)", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BrokenWord();

    // In alphabets only: a row of one letter is how laughter is written in Arabic, Korean and Chinese.
    [GeneratedRegex(@"(?<letter>[a-z\u00C0-\u052F])\k<letter>{3}|[bcdfghjklmnpqrstvwxz]{9}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LetterRun();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
