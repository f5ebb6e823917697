using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Lints;

/// <summary>Finds articles that say to be an excerpt and hold more than one may.</summary>
/// <remarks>The publisher's own text is not known here, so its length cannot be compared with; what is counted is the length of what is
/// published. 300 words are some fifteen sentences: more than a quotation needs, less than most reports have.</remarks>
internal static class LongExcerpts
{
    private const int MostWords = 300;
    private const int LettersAWord = 2;

    /// <summary>Those articles.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        from analysed in briefing.Articles
        let article = analysed.Article
        where article.Rights == Rights.Excerpt
        let words = Words(article, context.Languages.For(article.Language))
        where words > MostWords
        select LintRules.LongExcerpt.At(article.Places?.Rights ?? FilePlaces.Top(article.At), null, words, MostWords);

    /// <summary>The words of an article's prose; two letters count as one where words are not set apart by spaces.</summary>
    private static int Words(Article article, LanguagePack pack)
    {
        var texts = article.Body.Where(b => b.IsProse).Select(b => b.Text.Text);
        return pack.IsUnspaced
            ? texts.Sum(t => t.Count(char.IsLetterOrDigit)) / LettersAWord
            : texts.Sum(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit)));
    }
}
