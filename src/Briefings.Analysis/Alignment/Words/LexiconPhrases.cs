namespace Briefings.Analysis.Alignment.Words;

/// <summary>The entries of one language in a lexicon that are several words, found in a row of words.</summary>
internal sealed class LexiconPhrases
{
    private readonly Dictionary<string, List<(string[] Words, int Id)>> byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds an entry.</summary>
    /// <param name="words">Its words as stems, two or more.</param>
    /// <param name="id">What it means.</param>
    public void Add(string[] words, int id)
    {
        if (!byFirst.TryGetValue(words[0], out var phrases))
        {
            byFirst.Add(words[0], phrases = []);
        }

        phrases.Add((words, id));
    }

    /// <summary>Whether an entry starts with a stem.</summary>
    public bool StartWith(string stem) => byFirst.ContainsKey(stem);

    /// <summary>How many words the longest entries that start at a word take; 0 where none does.</summary>
    /// <param name="words">A text's words, in order.</param>
    /// <param name="start">Where to look.</param>
    public int LongestAt(List<KnownWord> words, int start)
    {
        var longest = 0;
        foreach (var (phrase, _) in byFirst.GetValueOrDefault(words[start].Stem) ?? [])
        {
            longest = phrase.Length > longest && Matches(phrase, words, start) ? phrase.Length : longest;
        }

        return longest;
    }

    /// <summary>What the entries of so many words that start at a word mean.</summary>
    public int[] MeaningsAt(List<KnownWord> words, int start, int length) =>
    [
        .. (byFirst.GetValueOrDefault(words[start].Stem) ?? [])
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
