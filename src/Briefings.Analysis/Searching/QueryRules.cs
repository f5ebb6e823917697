using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Searching;

/// <summary>What a browser has to know to cut a query as <see cref="SearchKeys"/> cuts texts, in whatever language it is typed.</summary>
/// <param name="Letters">Letters that are folded into others, other than by dropping accents.</param>
/// <param name="Elisions">What an apostrophe joins to words (<c>l'</c>), longest first.</param>
/// <param name="Articles">What is always dropped in front (<c>ال</c>).</param>
/// <param name="Before">What may be dropped in front where nothing was found, longest first.</param>
/// <param name="After">What may be dropped behind where nothing was found, longest first.</param>
/// <param name="PieceLength">How many letters of a text without spaces are looked for at once.</param>
public sealed record QueryRules(
    ImmutableSortedDictionary<string, string> Letters,
    ImmutableArray<string> Elisions,
    ImmutableArray<string> Articles,
    ImmutableArray<string> Before,
    ImmutableArray<string> After,
    int PieceLength)
{
    /// <summary>The rules of all these languages together: no two of them take the same letters for something else.</summary>
    public static QueryRules Of(IEnumerable<LanguagePack> packs)
    {
        LanguagePack[] all = [.. packs];
        var before = all.SelectMany(p => p.Clitics.Before).ToArray();
        return new(
            FoldedLetters(),
            Sorted(before.Where(c => c.EndsWith('\''))),
            Sorted(all.Select(p => p.IndexArticle).Where(a => a.Length > 0)),
            Sorted(before.Where(c => !c.EndsWith('\''))),
            Sorted(all.SelectMany(p => p.Clitics.After)),
            SearchWords.PieceLength);
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> clitics) =>
        [.. clitics.Distinct(StringComparer.Ordinal).OrderByDescending(c => c.Length).ThenBy(c => c, StringComparer.Ordinal)];

    private static ImmutableSortedDictionary<string, string> FoldedLetters()
    {
        var letters = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var c = '\0'; c < '\uD800'; c++)
        {
            var (letter, folded) = (c.ToString(), Folding.Fold(c.ToString()));
            if (IsWhole(letter) && !string.Equals(folded, Lower(c), StringComparison.Ordinal) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                letters[letter] = folded;
            }
        }

        return letters.ToImmutable();
    }

    private static string Lower(char letter) => char.ToLowerInvariant(letter).ToString();

    // What Unicode takes apart is no matter of folding: the browser does so as well.
    private static bool IsWhole(string letter) => string.Equals(letter.Normalize(NormalizationForm.FormD), letter, StringComparison.Ordinal);
}
