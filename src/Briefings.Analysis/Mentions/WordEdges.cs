using Briefings.Model.Languages;

namespace Briefings.Analysis.Mentions;

/// <summary>Tells whether a stretch of text stands as a word of its own, but for what clings to it.</summary>
/// <param name="text">The text in its matching form.</param>
/// <param name="clitics">What clings to words in its language.</param>
internal readonly struct WordEdges(string text, CliticRules clitics)
{
    // و + ب + ال is the most that clings in front; 에서 + 는 + 요 behind. A longer rest is another word.
    private const int MostClitics = 3;
    private const int LongestRest = 12;

    /// <summary>Whether a name that starts here starts a word, or follows only what clings.</summary>
    /// <param name="start">Where the name starts.</param>
    /// <param name="needsClitic">True where something must cling.</param>
    public bool OpensAt(int start, bool needsClitic)
    {
        var from = start;
        while (!IsEdge(from) && start - from < LongestRest)
        {
            from--;
        }

        return from == start ? !needsClitic : IsEdge(from) && IsChain(text.AsSpan(from, start - from), clitics.Before, MostClitics);
    }

    /// <summary>Whether a name that ends before this index ends a word, or is followed only by what clings.</summary>
    public bool ClosesAt(int end)
    {
        var to = end;
        while (!IsEdge(to) && to - end < LongestRest)
        {
            to++;
        }

        return to == end || (IsEdge(to) && IsChain(text.AsSpan(end, to - end), clitics.After, MostClitics));
    }

    private static bool IsChain(ReadOnlySpan<char> rest, IReadOnlyList<string> links, int most)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        for (var i = 0; most > 0 && i < links.Count; i++)
        {
            if (links[i].Length > 0 && rest.StartsWith(links[i], StringComparison.Ordinal) && IsChain(rest[links[i].Length..], links, most - 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True between characters that do not belong to one word: at anything but letters and digits, where the script changes
    /// (<c>WazirX는</c>), and anywhere between Han characters or hiragana, which are written without spaces.</summary>
    private bool IsEdge(int index)
    {
        if (index <= 0 || index >= text.Length)
        {
            return true;
        }

        var (before, after) = (ClassOf(text[index - 1]), ClassOf(text[index]));
        return before != after || before is CharClass.None or CharClass.Han or CharClass.Hiragana;
    }

    private static CharClass ClassOf(char c) => c switch
    {
        >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '\u3005' => CharClass.Han,
        >= '\u3041' and <= '\u309F' => CharClass.Hiragana,
        >= '\u30A1' and <= '\u30FA' or '\u30FC' => CharClass.Katakana,
        >= '\uAC00' and <= '\uD7A3' => CharClass.Hangul,
        _ => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? CharClass.Other : CharClass.None,
    };

    private enum CharClass
    {
        None,
        Han,
        Hiragana,
        Katakana,
        Hangul,
        Other,
    }
}
