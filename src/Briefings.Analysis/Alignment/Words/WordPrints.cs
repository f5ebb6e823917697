using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Tells, in little space, which words a text surely does not hold.</summary>
/// <param name="Hashes">The words' hashes, ascending. They differ from one run of the program to the next.</param>
internal sealed record WordPrints(ImmutableArray<int> Hashes)
{
    /// <summary>No word.</summary>
    public static WordPrints None { get; } = new([]);

    /// <summary>Those of words.</summary>
    public static WordPrints Of(IEnumerable<string> words) => new([.. words.Select(Hash).Distinct().Order()]);

    /// <summary>False where the text does not hold the word.</summary>
    public bool MayHold(string word) => Hashes.BinarySearch(Hash(word)) >= 0;

    private static int Hash(string word) => word.GetHashCode(StringComparison.Ordinal);
}
