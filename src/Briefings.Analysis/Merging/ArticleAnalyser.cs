using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Merging;

/// <summary>Finds all there is in an article.</summary>
public static class ArticleAnalyser
{
    /// <summary>Cuts an article and finds its mentions, and its facts when somebody asks for them. Where the day it was published is not known, dates are left out
    /// that depend on the day (“yesterday”), and kept that depend on the month or year alone.</summary>
    /// <param name="article">The article.</param>
    /// <param name="context">What to find things with.</param>
    /// <param name="before">The article as it was, analysed in the same context: of sentences that are still there nothing is searched again. Null for none.</param>
    public static AnalysedArticle Analyse(Article article, MergeContext context, AnalysedArticle? before = null)
    {
        var segmented = Segmenter.Cut(article, context.Languages.For(article.Language));
        var same = before is not null && before.Article.Language == article.Language && before.Article.Published == article.Published ? before : null;
        var named = Known<Mention>(same, same?.Mentions);
        ImmutableArray<ImmutableArray<Mention>> mentions =
            [.. segmented.Segments.Select(s => named.TryGetValue(s.Text, out var known) ? known : context.Mentions.Find(s.Text, article.Language))];
        return new(segmented, mentions, LateFacts(segmented, mentions, Known<Fact>(same, same is { LateFacts: { IsFound: true, Value: var facts } } ? facts : null), context));
    }

    // By itself, so that no more is held on to than it needs.
    private static Findable<ImmutableArray<ImmutableArray<Fact>>> LateFacts(
        SegmentedArticle segmented, ImmutableArray<ImmutableArray<Mention>> mentions, Dictionary<string, ImmutableArray<Fact>> stated, MergeContext context) => new(() =>
            [.. segmented.Segments.Select((s, i) => stated.TryGetValue(s.Text, out var known) ? known : FactsOf(s.Text, mentions[i], segmented.Article, context))]);

    /// <summary>The entities that an article's title names, and what it states, entities included; both by where.</summary>
    internal static (ImmutableArray<Mention> Mentions, ImmutableArray<Fact> Facts) InTitle(Article article, MergeContext context)
    {
        var mentions = context.Mentions.Find(article.Title, article.Language);
        return (mentions, FactsOf(article.Title, mentions, article, context));
    }

    // What a sentence names and states depends on its words, its language, and the day it was published.
    private static Dictionary<string, ImmutableArray<T>> Known<T>(AnalysedArticle? before, ImmutableArray<ImmutableArray<T>>? found)
    {
        var known = new Dictionary<string, ImmutableArray<T>>(StringComparer.Ordinal);
        for (var i = 0; i < (found?.Length ?? 0); i++)
        {
            known[before!.Segmented.Segments[i].Text] = found!.Value[i];
        }

        return known;
    }

    private static ImmutableArray<Fact> FactsOf(string text, ImmutableArray<Mention> mentions, Article article, MergeContext context)
    {
        var figures = Figures(text, article, context);
        return mentions.IsEmpty ? figures : Fact.InOrder(
            [.. figures, .. mentions.Select(m => new Fact(FactKind.Entity, m.Start, text.Substring(m.Start, m.Length)) { EntityId = m.EntityId })]);
    }

    private static ImmutableArray<Fact> Figures(string text, Article article, MergeContext context)
    {
        var finder = context.FactsIn(article.Language);
        var last = article.Published.To.AddDays(-1);
        var found = finder.Find(text, last);
        if (article.Published.IsDay)
        {
            return found;
        }

        var dayBefore = finder.Find(text, DateOnly.FromDayNumber(Math.Max(0, last.DayNumber - 1)));
        return found.RemoveAll(f => f.Kind == FactKind.Date && !dayBefore.Contains(f));
    }
}
