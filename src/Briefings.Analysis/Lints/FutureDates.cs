using Briefings.Analysis.Merging;
using Briefings.Model.Articles;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds dates of what has been done already that are still to come. A date that is not over yet, such as this year, is none.</summary>
internal static class FutureDates
{
    private sealed record Dated(string What, Edtf Date, SourceSpan At);

    /// <summary>Those dates: of publication, of retrieval, of a correction, and of the briefing itself.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from dated in context.Site.Briefings.SelectMany(OfBriefing)
        where dated.Date.From > context.Today
        select LintRules.FutureDate.At(dated.At, $"Today is {Edtf.Of(context.Today)}.", dated.What, dated.Date);

    private static IEnumerable<Dated> OfBriefing(MergedBriefing briefing) =>
        briefing.Articles.SelectMany(a => OfArticle(a.Article))
            .Concat(briefing.Briefing.Corrections.Select(c => new Dated("The date of a correction", c.Date, c.At)))
            .Concat(briefing.Articles.Any(a => a.Article.Published == briefing.Published)
                ? []
                : [new Dated("The day in the briefing's name", briefing.Published, FilePlaces.Of(briefing))]);

    private static IEnumerable<Dated> OfArticle(Article article)
    {
        var top = FilePlaces.Top(article.At);
        yield return new("“published”", article.Published, article.Places?.Published ?? top);
        if (article.Retrieved is { } retrieved)
        {
            yield return new("“retrieved”", retrieved, article.Places?.Retrieved ?? top);
        }
    }
}
