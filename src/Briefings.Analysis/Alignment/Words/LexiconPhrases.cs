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

    /// <summary>The longest entries that start at a word, all of one length: their meanings, and how many words they take.</summary>
    /// <param name="stems">The stems of a text's words, in order.</param>
    /// <param name="start">Where to look.</param>
    /// <returns>0 words where none starts there.</returns>
    public (int Length, List<int> Ids) LongestAt(IReadOnlyList<string> stems, int start)
    {
        var (length, ids) = (0, new List<int>());
        foreach (var (words, id) in byFirst.GetValueOrDefault(stems[start]) ?? [])
        {
            if (words.Length >= length && Matches(words, stems, start))
            {
                if (words.Length > length)
                {
                    ids.Clear();
                }

                length = words.Length;
                ids.Add(id);
            }
        }

        return (length, ids);
    }

    private static bool Matches(string[] words, IReadOnlyList<string> stems, int start)
    {
        if (start + words.Length > stems.Count)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(words[i], stems[start + i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
