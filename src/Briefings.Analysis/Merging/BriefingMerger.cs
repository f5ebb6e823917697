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

    /// <summary>What merging finds in a briefing.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="articles">Its articles, in its order.</param>
    /// <param name="pairs">Each two of them, left before right in that order.</param>
    /// <param name="context">What merging needs to know.</param>
    internal static MergedArticles MergeArticles(
        Briefing briefing, ImmutableArray<AnalysedArticle> articles, ImmutableArray<RealignedPair> pairs, MergeContext context)
    {
        ImmutableArray<CorrectionResult> aligned = [.. MergeContext.Pairs(articles).Zip(pairs, (p, realigned) => Correct(p.Left, p.Right, realigned.Beads, briefing))];
        ImmutableArray<ArticleAlignment> alignments = [.. aligned.Select(a => a.Alignment)];
        var titles = articles.Select(a => ArticleAnalyser.InTitle(a.Article, context)).ToArray();
        var comparison = LedgerBuilder.Build(new(
            briefing.Claims,
            [.. articles.Select((a, i) => new ComparedArticle(a.Article, a.Segmented.Segments, a.Facts, titles[i].Facts))],
            alignments,
            context.Comparison));
        var lineage = LineageTracer.Trace([.. articles.Select(Traced)], alignments);
        return new()
        {
            Alignments = alignments,
            Ledger = comparison.Ledger,
            Lineage = lineage.View,
            Diagnostics =
            [
                .. aligned.SelectMany(a => a.Diagnostics),
                .. comparison.Diagnostics,
                .. lineage.Diagnostics,
                .. context.Names.Check([.. articles.Select((a, i) => new LintedArticle(a.Segmented, a.Mentions, a.Facts) { InTitle = titles[i].Mentions })], alignments),
            ],
        };
    }

    /// <summary>What each event of a briefing rests on, in authored order.</summary>
    internal static ImmutableArray<ImmutableArray<EntrySource>> EventSources(Briefing briefing, ImmutableArray<AnalysedArticle> articles) =>
        briefing.Events.IsEmpty ? [] : TimelineBuilder.Sources(briefing.Events, [.. articles.Select(Dated)]);

    private static CorrectionResult Correct(AnalysedArticle left, AnalysedArticle right, ImmutableArray<Bead> beads, Briefing briefing)
    {
        var found = new ArticleAlignment(left.Article.Id, right.Article.Id, beads);
        var correction = briefing.Alignments.FirstOrDefault(c => c.IsOf(found.LeftId, found.RightId));
        return correction is null ? new(found, []) : CorrectedAlignment.Apply(correction, left.Segmented, right.Segmented, found);
    }

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
