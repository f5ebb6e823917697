using System.Collections.Immutable;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>Finds what a platform put around an article.</summary>
internal static class BoilerplateRemover
{
    private const int LongestAtStart = 12;
    private const int LongestAtEnd = 90;

    /// <summary>Indices of the paragraphs that are boilerplate: that consist of known phrases for the better part or hold two of them,
    /// or that hold one and stand where platforms put it, at the start or the end.</summary>
    public static ImmutableSortedSet<int> Find(ImmutableArray<RawParagraph> paragraphs, LanguagePack pack)
    {
        var folded = paragraphs.Select(p => Folding.Fold(p.Text)).ToArray();
        var found = Enumerable.Range(0, folded.Length).Where(i => IsBoilerplate(folded[i], pack)).ToHashSet();
        bool Belongs(int i, int longest) =>
            found.Contains(i) || (paragraphs[i].WordCount <= longest && Phrases(folded[i], pack).Any());

        found.UnionWith(Enumerable.Range(0, folded.Length).TakeWhile(i => Belongs(i, LongestAtStart)));
        found.UnionWith(Enumerable.Range(0, folded.Length).Reverse().TakeWhile(i => Belongs(i, LongestAtEnd)));
        return [.. found];
    }

    private static bool IsBoilerplate(string folded, LanguagePack pack)
    {
        var phrases = Phrases(folded, pack).ToArray();
        return phrases.Length > 1 || phrases.Sum(p => p.Length) * 2 > folded.Length;
    }

    private static IEnumerable<string> Phrases(string folded, LanguagePack pack) =>
        pack.Boilerplate.Where(p => IsAt(folded, p));

    private static bool IsAt(string folded, string phrase)
    {
        var at = folded.IndexOf(phrase, StringComparison.Ordinal);
        return phrase.Length > 0
            && at >= 0
            && (at == 0 || !char.IsLetter(folded[at - 1]) || !char.IsLetter(phrase[0]) || folded[at] >= '\u1100');
    }
}
