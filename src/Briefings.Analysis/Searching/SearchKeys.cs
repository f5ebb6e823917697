using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Analysis.Alignment.Words;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Searching;

/// <summary>What a text of one language is to be found by beyond the words as they stand: without what clings to them, from any letter on
/// where words are not set apart, and by other forms that are known.</summary>
public sealed class SearchKeys
{
    private const int ShortestRest = 3;

    private readonly ImmutableArray<string> elisions;
    private readonly ImmutableArray<string> before;
    private readonly ImmutableArray<string> after;
    private readonly RelatedForms related;

    /// <summary>Prepares for a language.</summary>
    public SearchKeys(LanguagePack pack, Lexicon lexicon)
    {
        elisions = [.. pack.Clitics.Before.Where(c => c.EndsWith('\''))];
        before = [.. pack.Clitics.Before.Where(c => !c.EndsWith('\''))];
        after = [.. pack.Clitics.After.Where(c => !SearchWords.IsEastAsian(c[0]))];
        related = new(pack, lexicon);
    }

    /// <summary>Everything a text is found by, in no order and with repeats.</summary>
    public IEnumerable<string> Of(string text) => SearchWords.Of(text).SelectMany(OfWord);

    /// <summary>What a search engine that knows no language would not find by itself, since it only looks at how words between spaces
    /// begin; sorted ordinally, without repeats.</summary>
    public IEnumerable<string> Hidden(string text)
    {
        var plain = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Plain).ToHashSet(StringComparer.Ordinal);
        return Of(text).Where(k => !plain.Contains(k)).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    private IEnumerable<string> OfWord(string word)
    {
        var bare = Unelided(word);
        var whole = word.Replace("'", "", StringComparison.Ordinal);
        IEnumerable<string> words = bare.Length < word.Length ? [whole, bare.Replace("'", "", StringComparison.Ordinal)] : [whole];
        return words.SelectMany(SearchWords.Scripts).SelectMany(part => SearchWords.IsEastAsian(part[0]) ? SearchWords.Pieces(part) : Forms(part));
    }

    private string Unelided(string word) =>
        elisions.FirstOrDefault(e => word.Length > e.Length && word.StartsWith(e, StringComparison.Ordinal)) is { } found ? word[found.Length..] : word;

    private IEnumerable<string> Forms(string word)
    {
        var stems = before.Length + after.Length == 0 ? [word] : Stems(word);
        return stems.Concat(stems.SelectMany(s => related.Of(s)));
    }

    // A conjunction and a preposition may cling one before the other: وللوزراء.
    private ImmutableArray<string> Stems(string word)
    {
        string[] once = [word, .. Uncovered(word)];
        string[] uncovered = [.. once.Concat(once.SelectMany(Uncovered)).Distinct(StringComparer.Ordinal)];
        return [.. uncovered.Concat(uncovered.SelectMany(Cut)).Distinct(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Uncovered(string word) => before
        .Where(c => word.Length - c.Length >= ShortestRest && word.StartsWith(c, StringComparison.Ordinal))
        .Select(c => word[c.Length..]);

    private IEnumerable<string> Cut(string word) => after
        .Where(c => word.Length - c.Length >= ShortestRest && word.EndsWith(c, StringComparison.Ordinal))
        .Select(c => word[..^c.Length]);

    // As Pagefind makes words of a page alike: letters and digits, in lower case, without accents.
    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || (char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }
}
