using System.Text.RegularExpressions;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Searching;

/// <summary>Cuts texts into the words that a search compares: folded, apart at spaces, hyphens and signs, in one piece across an apostrophe.</summary>
/// <remarks>The theme's <c>assets/search/query.js</c> cuts queries in the same way.</remarks>
internal static partial class SearchWords
{
    /// <summary>How many letters of a text without spaces are looked for at once.</summary>
    public const int PieceLength = 4;

    /// <summary>The words of a text, in its order.</summary>
    public static IEnumerable<string> Of(string text) => Words().Matches(Folding.Fold(text)).Select(m => m.Value);

    /// <summary>The parts of a word that are written in the East Asian manner and those that are not, in its order.</summary>
    public static IEnumerable<string> Scripts(string word)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i == word.Length || IsEastAsian(word[i]) != IsEastAsian(word[start]))
            {
                yield return word[start..i];
                start = i;
            }
        }
    }

    /// <summary>True for the letters of Chinese, Japanese and Korean, whose words are found from any letter on.</summary>
    public static bool IsEastAsian(char letter) => letter >= '\u2E80';

    /// <summary>For each letter of a text without spaces, the letters from there on that are looked for at once.</summary>
    public static IEnumerable<string> Pieces(string run) =>
        Enumerable.Range(0, run.Length).Select(i => run.Substring(i, Math.Min(PieceLength, run.Length - i)));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}\p{Cs}]+('[\p{L}\p{M}\p{N}\p{Cs}]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
