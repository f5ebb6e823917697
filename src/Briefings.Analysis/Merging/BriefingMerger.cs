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
    /// <summary>Merges a briefing by itself.</summary>
    /// <exception cref="ArgumentException">It has no article.</exception>
    public static MergedBriefing Merge(Briefing briefing, MergeContext context)
    {
        var merged = new MergedBriefing(new(briefing, context), SiteWords.Nothing);
        merged.Merge();
        return merged;
    }

    /// <summary>What merging finds in a briefing whose articles are analysed.</summary>
    /// <param name="analysed">The briefing.</param>
    /// <param name="words">The words that were learned from the whole site.</param>
    /// <param name="context">What merging needs to know.</param>
    internal static MergedArticles MergeArticles(AnalysedBriefing analysed, SiteWords words, MergeContext context)
    {
        var (briefing, articles) = (analysed.Briefing, analysed.Articles);
        ImmutableArray<CorrectionResult> aligned = [.. analysed.Pairs.Select(p => Correct(p, p.BeadsWith(words, context), briefing))];
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
            Diagnostics =
            [
                .. aligned.SelectMany(a => a.Diagnostics),
                .. comparison.Diagnostics,
                .. lineage.Diagnostics,
                .. context.Names.Check([.. articles.Select(a => Linted(a, context))], alignments),
            ],
        };
    }

    private static LintedArticle Linted(AnalysedArticle article, MergeContext context) =>
        new(article.Segmented, article.Mentions, article.Facts) { InTitle = context.Mentions.Find(article.Article.Title, article.Article.Language) };

    private static CorrectionResult Correct(ArticlePair pair, ImmutableArray<Bead> beads, Briefing briefing)
    {
        var found = new ArticleAlignment(pair.Left.Article.Id, pair.Right.Article.Id, beads);
        var correction = briefing.Alignments.FirstOrDefault(c => c.IsOf(found.LeftId, found.RightId));
        return correction is null ? new(found, []) : CorrectedAlignment.Apply(correction, pair.Left.Segmented, pair.Right.Segmented, found);
    }

    private static LedgerResult Compare(
        Briefing briefing, ImmutableArray<AnalysedArticle> articles, ImmutableArray<ArticleAlignment> alignments, MergeContext context) =>
        LedgerBuilder.Build(new(
            briefing.Claims,
            [.. articles.Select(a => new ComparedArticle(a.Article, a.Segmented.Segments, a.Facts, ArticleAnalyser.FactsOfTitle(a.Article, context)))],
            alignments,
            context.Comparison));

    private static TracedArticle Traced(AnalysedArticle article) => new(
        article.Article,
        [.. article.Segmented.Segments.Select(s => s.Text)],
        [.. article.Facts.Select(facts => facts.Where(f => f.Kind != FactKind.Quotation).Select(f => f.Key).Distinct().ToImmutableArray())]);

    private static DatedArticle Dated(AnalysedArticle article) => new(article.Article, [.. article.Facts.SelectMany(Dates)])
    {
        Statements =
        [
            .. article.Facts
                .Select(f => new DatedStatement([.. Dates(f)], [.. f.Select(x => x.EntityId).OfType<string>().Distinct(StringComparer.Ordinal)])
                {
                    Days = [.. f.Where(d => d.Date is { IsDay: true } && d.Text.Any(char.IsDigit)).Select(d => d.Date!)],
                })
                .Where(s => !s.Dates.IsEmpty),
        ],
    };

    private static IEnumerable<Edtf> Dates(ImmutableArray<Fact> facts) => facts.Select(f => f.Date).OfType<Edtf>();
}
