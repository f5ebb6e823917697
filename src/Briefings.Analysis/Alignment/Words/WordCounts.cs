using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>In how many beads each word is. Words go by numbers, which are much quicker to compare.</summary>
internal sealed class WordCounts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Word, int Beads)> words = [];

    /// <summary>A word, and how often it was counted.</summary>
    public (string Word, int Beads) this[int number] => words[number];

    /// <summary>Counts each word of a bead as often as it is in it, and gives their numbers.</summary>
    public int[] Count(ImmutableArray<string> bead)
    {
        var counted = new int[bead.Length];
        for (var i = 0; i < bead.Length; i++)
        {
            if (!numbers.TryGetValue(bead[i], out var number))
            {
                numbers[bead[i]] = number = words.Count;
                words.Add((bead[i], 0));
            }

            words[number] = (bead[i], words[number].Beads + 1);
            counted[i] = number;
        }

        return counted;
    }
}
