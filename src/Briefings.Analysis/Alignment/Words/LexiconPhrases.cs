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

    /// <summary>The longest entries that start at a word, all of one length: their meanings, and how many words they take.</summary>
    /// <param name="words">A text's words, in order.</param>
    /// <param name="start">Where to look.</param>
    /// <returns>0 words where none starts there.</returns>
    public (int Length, List<int> Ids) LongestAt(List<KnownWord> words, int start)
    {
        var (length, ids) = (0, new List<int>());
        foreach (var (phrase, id) in byFirst.GetValueOrDefault(words[start].Stem) ?? [])
        {
            if (phrase.Length >= length && Matches(phrase, words, start))
            {
                if (phrase.Length > length)
                {
                    ids.Clear();
                }

                length = phrase.Length;
                ids.Add(id);
            }
        }

        return (length, ids);
    }

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
