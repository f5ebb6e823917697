using Briefings.Model.Glossary;

namespace Briefings.Analysis.Cleaning;

/// <summary>When words are a name with a mistake in it, and not another name nor the same in another spelling or case.</summary>
internal static class Misspelling
{
    private const int LettersPerMistake = 8;
    private const int MostMistakes = 8;
    private const int ShortestBeginning = 5;
    private const double LeastBeginning = 0.6;
    private const int LettersOfAnEnding = 2;
    private const int MostChanges = 4;

    /// <summary>True where words are almost a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first of its words, of which there must be as many as the name has.</param>
    /// <param name="name">The name.</param>
    public static bool Is(WordedText text, int start, WordedName name)
    {
        var words = text.Words.AsSpan(start, name.Words.Length);
        var different = -1;
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i].Folded, name.Words[i], StringComparison.Ordinal))
            {
                (different, count) = (i, count + 1);
            }
        }

        return count switch
        {
            0 => false,
            _ when count > MistakesIn(name.Folded) && count > 1 => false,
            1 when name.Entity.Type == EntityType.Person && HasOtherEnding(words[different].Folded, name.Words[different]) => true,
            _ => MayBeNear(words, name.Folded) && IsNear(text.Joined(start, name.Words.Length), name.Folded),
        };
    }

    /// <summary>True where a word begins as a name does and ends in another, longer or shorter way; not where an ending of grammar follows
    /// the whole name: <c>stadejewski</c> for <c>stadejek</c>.</summary>
    public static bool HasOtherEnding(string word, string name)
    {
        var shared = word.AsSpan().CommonPrefixLength(name);
        return shared >= ShortestBeginning && shared >= LeastBeginning * name.Length
            && shared < name.Length && shared < word.Length
            && Math.Abs(word.Length - name.Length) >= LettersOfAnEnding
            && EditDistance.IsWithin(word, name, MostChanges);
    }

    // An ending of one letter is grammar as often as a mistake. Nearly all words differ in it or in length, before they are joined.
    private static bool MayBeNear(ReadOnlySpan<FoldedWord> words, string name)
    {
        var length = words.Length - 1;
        foreach (var word in words)
        {
            length += word.Folded.Length;
        }

        return words[^1].Folded is [.., var last] && last == name[^1] && Math.Abs(length - name.Length) <= MistakesIn(name);
    }

    // Another number is another thing.
    private static bool IsNear(string words, string name) =>
        EditDistance.IsWithin(words, name, MistakesIn(name))
        && !string.Equals(Spelt(words), Spelt(name), StringComparison.Ordinal)
        && string.Equals(string.Concat(words.Where(char.IsDigit)), string.Concat(name.Where(char.IsDigit)), StringComparison.Ordinal);

    // Each word that is another has a mistake of its own.
    private static int MistakesIn(string name) => Math.Min(MostMistakes, name.Length / LettersPerMistake);

    // “Defence” and “defense”, “organisation” and “organization”, “labour” and “labor” are no mistakes.
    private static string Spelt(string words) =>
        words.Replace('c', 's').Replace('z', 's').Replace("ou", "o", StringComparison.Ordinal);
}
