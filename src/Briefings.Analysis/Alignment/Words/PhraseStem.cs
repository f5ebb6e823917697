namespace Briefings.Analysis.Alignment.Words;

/// <summary>Words cut so that the inflected forms of a phrase's words mostly meet: plural and gender endings and the Arabic article go.</summary>
internal static class PhraseStem
{
    private const int Shortest = 4;
    private const int MostCut = 2;

    /// <summary>The stem of a folded word.</summary>
    public static string Of(string folded)
    {
        if (ArabicStem.Applies(folded))
        {
            return ArabicStem.Of(folded);
        }

        var end = folded.Length;
        while (end > Shortest && folded.Length - end < MostCut && folded[end - 1] is 's' or 'e' or 'a' or 'o' or 'i' or 'n')
        {
            end--;
        }

        return folded[..end];
    }
}
