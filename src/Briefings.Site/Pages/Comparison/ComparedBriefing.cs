using System.Collections.Frozen;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Comparison;

/// <summary>A briefing whose sources a page compares.</summary>
/// <param name="Reader">Whom the page is for.</param>
/// <param name="Briefing">The briefing.</param>
/// <param name="PageOf">The address of the page that has an article's text, without a fragment; empty for the page itself.</param>
internal sealed record ComparedBriefing(Reader Reader, MergedBriefing Briefing, Func<Article, string> PageOf)
{
    private readonly FrozenDictionary<string, Article> articles = Briefing.Articles.ToFrozenDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);

    /// <summary>An article of it.</summary>
    public Article Article(string id) => articles[id];

    /// <summary>Where an article's text starts.</summary>
    public string HrefOf(Article article) => $"{PageOf(article)}#{article.Id}";

    /// <summary>The segment that proves a reading; null where none does.</summary>
    public string? ProofOf(LedgerCell cell) => cell.SegmentId is { } segment ? $"{PageOf(Article(cell.ArticleId))}#{segment}" : null;

    /// <summary>An article's own words for the matter of a row; null where it has none.</summary>
    public TextView? WordsOf(LedgerCell cell) => cell.Text is { } text ? Reader.Say(text, Article(cell.ArticleId).Language) : null;

    /// <summary>How a row is called. The words of an article (“Tuesday”) say less than the day they mean.</summary>
    public TextView LabelOf(LedgerRow row) => row is { Kind: LedgerKind.Date, Fact.Date: { } date }
        ? new(Reader.Say(date).Text)
        : Reader.Say(row.Label) ?? new(row.Id);
}
