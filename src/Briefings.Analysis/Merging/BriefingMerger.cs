using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Lineages;
using Briefings.Analysis.Timelines;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;

namespace Briefings.Analysis.Merging;

/// <summary>Merges the articles of a briefing.</summary>
public static class BriefingMerger
{
    /// <summary>Merges a briefing.</summary>
    /// <exception cref="ArgumentException">It has no article.</exception>
    public static MergedBriefing Merge(Briefing briefing, MergeContext context)
    {
        if (briefing.Articles.IsEmpty)
        {
            throw new ArgumentException($"The briefing {briefing.Id} has no article.", nameof(briefing));
        }

        ImmutableArray<AnalysedArticle> articles = [.. briefing.Articles.Select(a => ArticleAnalyser.Analyse(a, context))];
        ImmutableArray<ArticleAlignment> alignments = [.. MergeContext.Pairs(articles).Select(p => Align(p.Left, p.Right, context))];
        var comparison = Compare(briefing, articles, alignments, context);
        var lineage = LineageTracer.Trace(briefing.Articles);
        var published = BriefingDate.Of(briefing);
        return new()
        {
            Briefing = briefing,
            Published = published,
            Updated = briefing.Articles.Select(a => a.Published).Concat(briefing.Corrections.Select(c => c.Date)).Append(published).Max()!,
            Headings = Headings.Of(briefing, articles, context.SiteLanguages),
            Articles = articles,
            Alignments = alignments,
            Ledger = comparison.Ledger,
            Lineage = lineage.View,
            Timeline = TimelineBuilder.Build(briefing, [.. articles.Select(Dated)]),
            EntityIds = EntitiesOf(briefing, articles, context),
            Diagnostics = [.. comparison.Diagnostics, .. lineage.Diagnostics],
        };
    }

    private static ArticleAlignment Align(AnalysedArticle left, AnalysedArticle right, MergeContext context)
    {
        var aligner = context.AlignerOf(left.Article.Language, right.Article.Language);
        return new(left.Article.Id, right.Article.Id, aligner.Align(Alignable(left), Alignable(right)));
    }

    private static ImmutableArray<AlignableSegment> Alignable(AnalysedArticle article) =>
    [
        .. article.Segmented.Segments.Select((s, i) => new AlignableSegment(
            s.Text,
            [.. article.Facts[i].Where(f => f.Kind is not (FactKind.Entity or FactKind.Quotation)).Select(f => f.Key)],
            [.. article.Mentions[i].Select(m => m.EntityId)])),
    ];

    private static LedgerResult Compare(
        Briefing briefing, ImmutableArray<AnalysedArticle> articles, ImmutableArray<ArticleAlignment> alignments, MergeContext context) =>
        LedgerBuilder.Build(new(
            briefing.Claims,
            [.. articles.Select(a => new ComparedArticle(a.Article, a.Segmented.Segments, a.Facts, ArticleAnalyser.FactsOfTitle(a.Article, context)))],
            alignments,
            context.Entities,
            context.Languages));

    private static DatedArticle Dated(AnalysedArticle article) =>
        new(article.Article, [.. article.Facts.SelectMany(facts => facts).Select(f => f.Date).OfType<Edtf>()]);

    private static ImmutableArray<string> EntitiesOf(Briefing briefing, ImmutableArray<AnalysedArticle> articles, MergeContext context) =>
    [
        .. articles.SelectMany(a => a.Mentions).SelectMany(mentions => mentions).Select(m => m.EntityId)
            .Concat(briefing.Events.SelectMany(e => e.EntityIds))
            .Where(context.Entities.ContainsKey)
            .Distinct(StringComparer.Ordinal),
    ];
}
