using System.Collections.Frozen;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Words cut to their beginnings, by which texts are compared whatever endings their words take.</summary>
internal static class WordStems
{
    private const int AlphabetLength = 5;
    private const int SyllabaryLength = 2;
    private const char FirstSyllabary = '\u1100';

    /// <summary>Every word of a text, folded.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var folded = Folding.Fold(text);
        return WordedText.Runs(folded).Select(w => folded[w]);
    }

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
}
