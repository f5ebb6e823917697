using Briefings.Analysis.Merging;
using Briefings.Model.Articles;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Finds the page that has an article's text beside another.</summary>
/// <param name="reader">Whom the pages are for.</param>
/// <param name="briefing">The briefing.</param>
/// <param name="pair">The pair of languages of the page that links to it.</param>
internal sealed class ArticlePages(Reader reader, MergedBriefing briefing, LanguagePair pair)
{
    /// <summary>Its address without a fragment; empty for an article on this very page, so that the link stays within it.</summary>
    public string Of(Article article)
    {
        if (pair.Has(article.Language))
        {
            return "";
        }

        var pairs = LanguagePair.For(briefing, reader.Language);
        var index = pairs.ToList().FindIndex(p => p.Has(article.Language));
        return index < 0 ? "" : reader.Link(pairs[index].RouteFor(reader.Language, briefing.Briefing.Id, index == 0));
    }
}
