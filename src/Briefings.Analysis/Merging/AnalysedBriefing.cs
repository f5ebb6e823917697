using System.Collections.Immutable;
using Briefings.Model.Briefings;

namespace Briefings.Analysis.Merging;

/// <summary>A briefing whose articles are analysed and aligned, each two by themselves.</summary>
/// <param name="Briefing">The briefing.</param>
/// <param name="Articles">Its articles, in its order.</param>
/// <param name="Pairs">Each two of them, left before right in its order.</param>
internal sealed record AnalysedBriefing(Briefing Briefing, ImmutableArray<AnalysedArticle> Articles, ImmutableArray<ArticlePair> Pairs)
{
    /// <summary>Analyses a briefing.</summary>
    /// <exception cref="ArgumentException">It has no article.</exception>
    public static AnalysedBriefing Of(Briefing briefing, MergeContext context)
    {
        if (briefing.Articles.IsEmpty)
        {
            throw new ArgumentException($"The briefing {briefing.Id} has no article.", nameof(briefing));
        }

        ImmutableArray<AnalysedArticle> articles = [.. briefing.Articles.Select(a => ArticleAnalyser.Analyse(a, context))];
        return new(briefing, articles, [.. MergeContext.Pairs(articles).Select(p => ArticlePair.Align(p.Left, p.Right, context))]);
    }
}
