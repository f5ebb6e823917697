using Briefings.Model.Glossary;

namespace Briefings.Analysis.Cleaning;

/// <summary>When words are a name with a mistake in it, and not another name nor the same in another spelling or case.</summary>
internal static class Misspelling
{
    private const int LettersPerMistake = 8;
    private const int ShortestBeginning = 5;
    private const double LeastBeginning = 0.6;
    private const int MostChanges = 4;

    /// <summary>True where words are almost a name.</summary>
    /// <param name="words">As many words as the name has, folded.</param>
    /// <param name="name">The name.</param>
    public static bool Is(ReadOnlySpan<string> words, WordedName name)
    {
        var different = -1;
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i], name.Words[i], StringComparison.Ordinal))
            {
                (different, count) = (i, count + 1);
            }
        }

        return count switch
        {
            0 => false,
            1 when name.Entity.Type == EntityType.Person && HasOtherEnding(words[different], name.Words[different]) => true,
            _ => IsNear(string.Join(' ', words!), name.Folded),
        };
    }

    /// <summary>True where a word begins as a name does and ends in another way, though not as the whole name with an ending of grammar:
    /// <c>stadejewski</c> for <c>stadejek</c>.</summary>
    public static bool HasOtherEnding(string word, string name)
    {
        var shared = word.AsSpan().CommonPrefixLength(name);
        return shared >= ShortestBeginning && shared >= LeastBeginning * name.Length
            && shared < name.Length - 1 && shared < word.Length - 1
            && EditDistance.IsWithin(word, name, MostChanges) && !EditDistance.IsWithin(word, name, 1);
    }

    // An ending of one letter is grammar as often as a mistake; another number is another thing.
    private static bool IsNear(string words, string name) =>
        words[^1] == name[^1]
        && EditDistance.IsWithin(words, name, name.Length / LettersPerMistake)
        && !string.Equals(Spelt(words), Spelt(name), StringComparison.Ordinal)
        && string.Equals(string.Concat(words.Where(char.IsDigit)), string.Concat(name.Where(char.IsDigit)), StringComparison.Ordinal);

    // “Defence” and “defense”, “organisation” and “organization”, “labour” and “labor” are no mistakes.
    private static string Spelt(string words) =>
        words.Replace('c', 's').Replace('z', 's').Replace("ou", "o", StringComparison.Ordinal);
}
