using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Merging;

/// <summary>Finds all there is in an article.</summary>
public static class ArticleAnalyser
{
    /// <summary>Cuts an article and finds its mentions and facts. Where the day it was published is not known, dates are left out
    /// that depend on the day (“yesterday”), and kept that depend on the month or year alone.</summary>
    public static AnalysedArticle Analyse(Article article, MergeContext context)
    {
        var segmented = Segmenter.Cut(article, context.Languages.For(article.Language));
        ImmutableArray<ImmutableArray<Mention>> mentions = [.. segmented.Segments.Select(s => context.Mentions.Find(s.Text, article.Language))];
        return new(segmented, mentions, [.. segmented.Segments.Select((s, i) => FactsOf(s.Text, mentions[i], article, context))]);
    }

    /// <summary>What an article's title states, entities included, by where.</summary>
    internal static ImmutableArray<Fact> FactsOfTitle(Article article, MergeContext context) =>
        FactsOf(article.Title, context.Mentions.Find(article.Title, article.Language), article, context);

    private static ImmutableArray<Fact> FactsOf(string text, ImmutableArray<Mention> mentions, Article article, MergeContext context) =>
    [
        .. Figures(text, article, context)
            .Concat(mentions.Select(m => new Fact(FactKind.Entity, m.Start, text.Substring(m.Start, m.Length)) { EntityId = m.EntityId }))
            .OrderBy(f => f.Start).ThenByDescending(f => f.Length).ThenBy(f => f.Kind),
    ];

    private static IEnumerable<Fact> Figures(string text, Article article, MergeContext context)
    {
        var finder = context.FactsIn(article.Language);
        var last = article.Published.To.AddDays(-1);
        var found = finder.Find(text, last);
        if (article.Published.IsDay)
        {
            return found;
        }

        var dayBefore = finder.Find(text, DateOnly.FromDayNumber(Math.Max(0, last.DayNumber - 1)));
        return found.Where(f => f.Kind != FactKind.Date || dayBefore.Contains(f));
    }
}
