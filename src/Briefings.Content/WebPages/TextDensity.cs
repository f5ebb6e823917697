using System.Collections.Immutable;

namespace Briefings.Content.WebPages;

/// <summary>Tells running text from the rest of a page by words and links alone, whatever the markup.</summary>
/// <remarks>The classifier by number of words of Kohlschütter, Fankhauser and Nejdl, “Boilerplate Detection using Shallow Text Features”
/// (WSDM 2010, algorithm 2): a block is judged by its own words and links and by those of its neighbours.</remarks>
internal static class TextDensity
{
    private const double MostLinked = 0.333333;
    private const double MostLinkedBefore = 0.555556;
    private const int FewWords = 16;
    private const int FewWordsAfter = 15;
    private const int FewWordsBefore = 4;
    private const int FewWordsBelowLinks = 40;
    private const int FewWordsAfterBelowLinks = 17;

    /// <summary>For each block whether it is running text.</summary>
    public static ImmutableArray<bool> IsRunning(ImmutableArray<Piece> pieces) =>
        [.. Enumerable.Range(0, pieces.Length).Select(i => IsRunning(pieces.ElementAtOrDefault(i - 1), pieces[i], pieces.ElementAtOrDefault(i + 1)))];

    private static bool IsRunning(Piece? before, Piece piece, Piece? after)
    {
        if (piece.LinkShare > MostLinked)
        {
            return false;
        }

        var (wordsBefore, wordsAfter) = (before?.Words ?? 0, after?.Words ?? 0);
        return (before?.LinkShare ?? 0) <= MostLinkedBefore
            ? piece.Words > FewWords || wordsAfter > FewWordsAfter || wordsBefore > FewWordsBefore
            : piece.Words > FewWordsBelowLinks || wordsAfter > FewWordsAfterBelowLinks;
    }
}
