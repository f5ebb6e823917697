using System.Collections.Immutable;
using Briefings.Analysis.Segments;
using Briefings.Model.Briefings;

namespace Briefings.Analysis.Corrections;

/// <summary>Names sentences so that they are found again in a later version of their article.</summary>
internal static class SegmentMarks
{
    private const int MostWords = 80;
    private const int LeastCut = 40;

    /// <summary>The marks of an article's sentences as it is now, in order.</summary>
    public static ImmutableArray<SegmentMark> Of(SegmentedArticle article) =>
        [.. article.Segments.Select(s => new SegmentMark(SegmentIds.FingerprintOf(article.Article, s), Beginning(s.Text), article.Article.At))];

    /// <summary>A sentence's first words on one line, with an ellipsis where more follow.</summary>
    private static string Beginning(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostWords)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', MostWords);
        var end = space >= LeastCut ? space : char.IsHighSurrogate(line[MostWords - 1]) ? MostWords - 1 : MostWords;
        return line[..end] + "…";
    }
}
