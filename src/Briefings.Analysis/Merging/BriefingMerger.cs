using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Corrections;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Lineages;
using Briefings.Analysis.Names;
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
        var merged = new MergedBriefing(briefing, context);
        merged.Merge();
        return merged;
    }

    /// <summary>What merging finds in a briefing that has an article.</summary>
    internal static MergedArticles MergeArticles(Briefing briefing, MergeContext context)
    {
        ImmutableArray<AnalysedArticle> articles = [.. briefing.Articles.Select(context.Analysed)];
        ImmutableArray<CorrectionResult> aligned = [.. MergeContext.Pairs(articles).Select(p => Align(p.Left, p.Right, briefing, context))];
        ImmutableArray<ArticleAlignment> alignments = [.. aligned.Select(a => a.Alignment)];
        var comparison = Compare(briefing, articles, alignments, context);
        var lineage = LineageTracer.Trace([.. articles.Select(Traced)], alignments);
        return new()
        {
            Articles = articles,
            Alignments = alignments,
            Ledger = comparison.Ledger,
            Lineage = lineage.View,
            Timeline = TimelineBuilder.Build(briefing, [.. articles.Select(Dated)]),
            EntityIds = EntitiesOf(briefing, articles, context),
            Diagnostics =
            [
                .. aligned.SelectMany(a => a.Diagnostics),
                .. comparison.Diagnostics,
                .. lineage.Diagnostics,
                .. context.Names.Check([.. articles.Select(a => new LintedArticle(a.Segmented, a.Mentions, a.Facts))], alignments),
            ],
        };
    }

    private static CorrectionResult Align(AnalysedArticle left, AnalysedArticle right, Briefing briefing, MergeContext context)
    {
        var aligner = context.AlignerOf(left.Article.Language, right.Article.Language);
        var found = new ArticleAlignment(left.Article.Id, right.Article.Id, aligner.Align(Alignable(left), Alignable(right)));
        var correction = briefing.Alignments.FirstOrDefault(c => c.IsOf(left.Article.Id, right.Article.Id));
        return correction is null ? new(found, []) : CorrectedAlignment.Apply(correction, left.Segmented, right.Segmented, found);
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

    private static TracedArticle Traced(AnalysedArticle article) => new(
        article.Article,
        [.. article.Segmented.Segments.Select(s => s.Text)],
        [.. article.Facts.Select(facts => facts.Where(f => f.Kind != FactKind.Quotation).Select(f => f.Key).Distinct().ToImmutableArray())]);

    private static DatedArticle Dated(AnalysedArticle article) => new(article.Article, [.. article.Facts.SelectMany(Dates)])
    {
        Statements =
        [
            .. article.Facts.Select(f => new DatedStatement([.. Dates(f)], [.. f.Select(x => x.EntityId).OfType<string>().Distinct(StringComparer.Ordinal)]))
                .Where(s => !s.Dates.IsEmpty),
        ],
    };

    private static IEnumerable<Edtf> Dates(ImmutableArray<Fact> facts) => facts.Select(f => f.Date).OfType<Edtf>();

    private static ImmutableArray<string> EntitiesOf(Briefing briefing, ImmutableArray<AnalysedArticle> articles, MergeContext context) =>
    [
        .. articles.SelectMany(a => a.Mentions).SelectMany(mentions => mentions).Select(m => m.EntityId)
            .Concat(briefing.Events.SelectMany(e => e.EntityIds))
            .Where(context.Entities.ContainsKey)
            .Distinct(StringComparer.Ordinal),
    ];
}
