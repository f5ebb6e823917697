using System.Collections.Immutable;
using Briefings.Model.Articles;

namespace Briefings.Site.Pages.Comparison;

/// <summary>Makes the comparison of a briefing's sources.</summary>
internal static class ComparisonViews
{
    /// <summary>The comparison; null where there are not two articles.</summary>
    public static ComparisonView? Of(ComparedBriefing compared) => compared.Briefing.Articles.Length < 2 ? null : new(
        new FindingViews(compared).Groups(),
        Headlines(compared),
        new LineageViews(compared).Graph(),
        new LedgerViews(compared).Ledger());

    private static ImmutableArray<HeadlineView> Headlines(ComparedBriefing compared) =>
        [.. compared.Briefing.Articles.Select(a => Headline(compared, new LineageWords(compared), a.Article))];

    private static HeadlineView Headline(ComparedBriefing compared, LineageWords words, Article article)
    {
        var link = words.LinkOf(article);
        var origin = link?.OriginId is { } id ? compared.Article(id) : null;
        return new(
            compared.Reader.Named(article),
            compared.Reader.Say(article.Published),
            compared.Reader.Say(article.Title, article.Language),
            compared.HrefOf(article),
            link is null ? null : words.Short(link),
            origin is null ? null : compared.Reader.Say(origin.Title, origin.Language));
    }
}
