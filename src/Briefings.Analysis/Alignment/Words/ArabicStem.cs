namespace Briefings.Analysis.Alignment.Words;

/// <summary>Arabic words without what clings to them and without common endings, after the light stemmer light10 (Larkey, Ballesteros and Connell, 2007).</summary>
internal static class ArabicStem
{
    private static readonly string[] Fronts = ["وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال", "و"];
    private static readonly string[] Ends = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "هم", "ه", "ة", "ي"];

    /// <summary>True for words in Arabic letters.</summary>
    public static bool Applies(string folded) => folded.Length > 0 && folded[0] is >= '\u0621' and <= '\u06D3';

    /// <summary>The stem of a folded word; at least two letters are kept.</summary>
    public static string Of(string folded)
    {
        var stem = folded;
        foreach (var front in Fronts)
        {
            if (stem.Length >= front.Length + (front.Length == 1 ? 3 : 2) && stem.StartsWith(front, StringComparison.Ordinal))
            {
                stem = stem[front.Length..];
                break;
            }
        }

        // The conjunction also opens words of its own (وزير): it goes whether or not an article stood before it, so that all forms meet.
        if (stem.Length >= 4 && stem[0] == 'و')
        {
            stem = stem[1..];
        }

        foreach (var end in Ends)
        {
            if (stem.Length >= end.Length + 3 && stem.EndsWith(end, StringComparison.Ordinal))
            {
                stem = stem[..^end.Length];
            }
        }

        return stem;
    }
}
