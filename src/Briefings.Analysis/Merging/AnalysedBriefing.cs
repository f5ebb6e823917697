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
    /// <param name="briefing">The briefing.</param>
    /// <param name="context">What merging needs to know.</param>
    /// <param name="before">The briefing as it was, analysed in the same context: two articles that are still the same are not aligned again. Null for none.</param>
    public static AnalysedBriefing Of(Briefing briefing, MergeContext context, AnalysedBriefing? before = null)
    {
        ImmutableArray<AnalysedArticle> articles = [.. briefing.Articles.Select(context.Analysed)];
        return new(briefing, articles, [.. MergeContext.Pairs(articles)
            .Select(p => before?.Pairs.FirstOrDefault(x => x.IsOf(p.Left, p.Right)) ?? ArticlePair.Align(p.Left, p.Right, context))]);
    }
}
