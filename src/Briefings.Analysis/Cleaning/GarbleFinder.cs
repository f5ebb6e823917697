using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds words that look damaged. Nothing is changed: an editor decides.</summary>
internal static partial class GarbleFinder
{
    private const int WordsBeforeBracket = 4;

    /// <summary>Everything that looks damaged in a paragraph, in order.</summary>
    public static ImmutableArray<Garble> Find(RawParagraph paragraph) =>
        [.. Places(paragraph.Text).Select(p => new Garble(p.Kind, paragraph.Line, p.Words))];

    /// <summary>Everything that looks damaged in a text, with where it starts, in order.</summary>
    public static IEnumerable<(int Start, GarbleKind Kind, string Words)> Places(string text)
    {
        var found = BrokenWord().Matches(text).Select(m => (m.Index, Kind: GarbleKind.BrokenWord, m.Value))
            .Concat(Word().Matches(text).Where(m => LetterRun().IsMatch(m.Value)).Select(m => (m.Index, Kind: GarbleKind.LetterRun, m.Value)))
            .Concat(Word().Matches(text).Where(m => MixesScripts(m.Value)).Select(m => (m.Index, Kind: GarbleKind.MixedScripts, m.Value)))
            .Concat(LoneBrackets(text).Select(i => (Index: i, Kind: GarbleKind.LoneBracket, Value: Around(text, i))));
        return found.OrderBy(f => f.Index).ThenBy(f => f.Kind);
    }

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

        return lone.Concat(open);
    }

    // "1) first, b) second": such a bracket never had a partner.
    private static bool IsListMark(string text, int bracket)
    {
        var start = text.LastIndexOf(' ', Math.Max(0, bracket - 1)) + 1;
        return bracket - start is 1 or 2 && text[start..bracket].All(char.IsLetterOrDigit);
    }

    private static string Around(string text, int bracket)
    {
        var start = bracket;
        for (var words = 0; start > 0 && words < WordsBeforeBracket; words++)
        {
            start = text.LastIndexOf(' ', Math.Max(0, start - 2)) + 1;
        }

        var stop = text.AsSpan(bracket).IndexOfAny(".;!?");
        return text[start..(stop < 0 ? text.Length : bracket + stop)].Trim();
    }

    [GeneratedRegex(@"(?<!\p{L})\p{L}{2,} -\p{L}{3,}(?! ?-)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BrokenWord();

    // In alphabets only: a row of one letter is how laughter is written in Arabic, Korean and Chinese.
    [GeneratedRegex(@"(?<letter>[a-z\u00C0-\u052F])\k<letter>{3}|[bcdfghjklmnpqrstvwxz]{9}", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterRun();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
