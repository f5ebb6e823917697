using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>Chooses a briefing's title and summary in each language.</summary>
internal static class Headings
{
    /// <summary>A second sentence is taken into a summary up to this many characters in all.</summary>
    private const int LongestSummary = 280;

    /// <summary>The desk's words where there are some, else those of the language's first article; the site's languages first, in their
    /// order, then others by tag. A language in which neither gives a title has none.</summary>
    public static ImmutableArray<Heading> Of(Briefing briefing, ImmutableArray<AnalysedArticle> articles, ImmutableArray<LanguageTag> siteLanguages)
    {
        var others = articles.Select(a => a.Article.Language).Concat(briefing.DeskTexts.Select(d => d.Language)).Except(siteLanguages).Order();
        return
        [
            .. siteLanguages.Concat(others)
                .Select(l => In(l, briefing.DeskTexts.FirstOrDefault(d => d.Language == l), articles.FirstOrDefault(a => a.Article.Language == l)))
                .OfType<Heading>(),
        ];
    }

    private static Heading? In(LanguageTag language, DeskText? desk, AnalysedArticle? article)
    {
        var summary = desk?.Summary ?? article?.Article.Summary ?? (article is null ? "" : Beginning(article));
        return desk?.Title is { } title ? new(language, title, summary, null)
            : article is not null ? new(language, article.Article.Title, summary, article.Article.Id)
            : null;
    }

    // The first sentence of the first paragraph, and the second where both are short.
    private static string Beginning(AnalysedArticle article)
    {
        var paragraph = article.Segmented.Paragraphs.FirstOrDefault(p => p.Block.Kind == BlockKind.Paragraph);
        if (paragraph is null)
        {
            return "";
        }

        var first = article.Segmented.Segments[paragraph.FirstSegment];
        var second = paragraph.SegmentCount > 1 ? article.Segmented.Segments[paragraph.FirstSegment + 1] : null;
        return second is not null && second.End - first.Start <= LongestSummary
            ? paragraph.Block.Text.Text[first.Start..second.End]
            : first.Text;
    }
}
