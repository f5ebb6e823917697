namespace Briefings.Analysis.Alignment.Words;

/// <summary>An entry of several words.</summary>
/// <param name="Words">Its words as stems, two or more.</param>
/// <param name="Id">What it means.</param>
internal sealed record LexiconPhrase(string[] Words, int Id);

/// <summary>The entries of one language in a lexicon that are several words, found in a row of words.</summary>
internal sealed class LexiconPhrases
{
    private readonly Dictionary<string, LexiconPhrase[]> byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds an entry.</summary>
    /// <param name="words">Its words as stems, two or more.</param>
    /// <param name="id">What it means.</param>
    public void Add(string[] words, int id) => byFirst[words[0]] = [.. StartingWith(words[0]), new(words, id)];

    /// <summary>The entries that start with a stem.</summary>
    public LexiconPhrase[] StartingWith(string stem) => byFirst.GetValueOrDefault(stem) ?? [];

    /// <summary>How many words the longest entries that start at a word take; 0 where none does.</summary>
    /// <param name="words">A text's words, in order.</param>
    /// <param name="start">Where to look.</param>
    public static int LongestAt(List<KnownWord> words, int start)
    {
        var longest = 0;
        foreach (var phrase in words[start].Phrases)
        {
            longest = phrase.Words.Length > longest && Matches(phrase.Words, words, start) ? phrase.Words.Length : longest;
        }

        return longest;
    }

    /// <summary>What the entries of so many words that start at a word mean.</summary>
    public static int[] MeaningsAt(List<KnownWord> words, int start, int length) =>
    [
        .. words[start].Phrases
            .Where(p => p.Words.Length == length && Matches(p.Words, words, start))
            .Select(p => p.Id),
    ];

    private static bool Matches(string[] phrase, List<KnownWord> words, int start)
    {
        if (start + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (!string.Equals(phrase[i], words[start + i].Stem, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
