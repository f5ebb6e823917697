using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;
using Briefings.Site.Pages.Briefing;

namespace Briefings.Site.Exports;

/// <summary>Makes a translation memory of a briefing.</summary>
internal static class MemoryOf
{
    /// <summary>The linked beads of all articles that a page of the pair sets side by side, in its order; null for a pair of one language.</summary>
    public static TmxDocument? Pair(MergedBriefing briefing, LanguagePair pair, string? note = null) => pair.Right is not { } right
        ? null
        : new(pair.Left, right, FacingArticles.Choose(briefing, pair).SelectMany(Units)) { Note = note };

    private static IEnumerable<TmxUnit> Units(FacingArticles facing) => facing.Right is not { } right
        ? []
        : facing.Beads.Where(b => b.IsLinked).Select(b => Unit(b, facing.Left, right));

    private static TmxUnit Unit(Bead bead, AnalysedArticle left, AnalysedArticle right) => new(
        Words(left, bead.Left),
        Words(right, bead.Right),
        bead.Score,
        $"{left.Segmented.Segments[bead.Left[0]].Id}_{right.Segmented.Segments[bead.Right[0]].Id}");

    // Sentences of one paragraph that follow each other keep what is between them: in Chinese and Japanese, that is nothing.
    private static string Words(AnalysedArticle article, ImmutableArray<int> indices) =>
        string.Join(' ', Runs(article, indices)).Replace('\n', ' ').Replace('\t', ' ');

    private static IEnumerable<string> Runs(AnalysedArticle article, ImmutableArray<int> indices)
    {
        for (var i = 0; i < indices.Length;)
        {
            var first = article.Segmented.Segments[indices[i]];
            var last = first;
            for (i++; i < indices.Length && indices[i] == indices[i - 1] + 1 && article.Segmented.Segments[indices[i]].Paragraph == first.Paragraph; i++)
            {
                last = article.Segmented.Segments[indices[i]];
            }

            yield return article.Segmented.Paragraphs[first.Paragraph].Block.Text.Text[first.Start..last.End];
        }
    }
}
