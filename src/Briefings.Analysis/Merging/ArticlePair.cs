using System.Collections.Immutable;
using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Merging;

/// <summary>Two articles of a briefing, aligned by themselves.</summary>
/// <param name="Left">The earlier in the briefing's order.</param>
/// <param name="Right">The later.</param>
/// <param name="Aligned">Their beads, before an editor's corrections, and what other texts may learn from them.</param>
internal sealed record ArticlePair(AnalysedArticle Left, AnalysedArticle Right, AlignedPair Aligned)
{
    /// <summary>Aligns two articles.</summary>
    public static ArticlePair Align(AnalysedArticle left, AnalysedArticle right, MergeContext context) =>
        new(left, right, context.AlignerOf(left.Article.Language, right.Article.Language).AlignPair(Alignable(left), Alignable(right)));

    /// <summary>The beads, with the words that were learned from the whole site.</summary>
    public ImmutableArray<Bead> BeadsWith(SiteWords words, MergeContext context)
    {
        var (left, right) = (Left.Article.Language, Right.Article.Language);
        return context.AlignerOf(left, right).Realign(Alignable(Left), Alignable(Right), words.Of(left, right)) ?? Aligned.Beads;
    }

    private static ImmutableArray<AlignableSegment> Alignable(AnalysedArticle article) =>
        [.. article.Segmented.Segments.Select((s, i) => AlignableSegment.Of(s.Text, article.Facts[i]))];
}
