using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Words cut to their beginnings, by which texts are compared whatever endings their words take.</summary>
internal static partial class WordStems
{
    private const int AlphabetLength = 5;
    private const int SyllabaryLength = 2;
    private const char FirstSyllabary = '\u1100';

    /// <summary>Every word of a text, folded.</summary>
    public static IEnumerable<string> Words(string text) => Places(Folding.Fold(text)).Select(m => m.Value);

    /// <summary>Where the words of a text are.</summary>
    public static IEnumerable<Match> Places(string text) => Word().Matches(text);

    /// <summary>The beginnings of the words that say something.</summary>
    public static FrozenSet<string> Of(string text, LanguagePack pack)
    {
        var common = pack.StopWords.ToHashSet(StringComparer.Ordinal);
        return Words(text)
            .Where(w => !common.Contains(w) && w.Length > (w[0] >= FirstSyllabary ? 1 : 2))
            .Select(Stem)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Stem(string word)
    {
        var length = word[0] >= FirstSyllabary ? SyllabaryLength : AlphabetLength;
        return word.Length > length ? word[..length] : word;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
