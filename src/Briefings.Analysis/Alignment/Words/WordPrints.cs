using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Alignment.Words;

/// <summary>Tells, in little space, which words a text surely does not hold.</summary>
/// <param name="Prints">The words' prints, ascending.</param>
public sealed record WordPrints(ImmutableArray<int> Prints)
{
    /// <summary>No word.</summary>
    public static WordPrints None { get; } = new([]);

    /// <summary>Those of words, given their prints.</summary>
    public static WordPrints Of(IEnumerable<int> prints)
    {
        var hashes = prints.ToArray();
        Array.Sort(hashes);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(hashes));
    }

    /// <summary>A word's print: the same for equal words, in every run of the program.</summary>
    public static int Print(string word) => (int)StableHash.Of(word);

    /// <summary>False where the text does not hold the word.</summary>
    public bool MayHold(string word) => Prints.BinarySearch(Print(word)) >= 0;
}
