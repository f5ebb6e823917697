using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Finds an editor's quotation in an article.</summary>
internal static class Quotes
{
    /// <summary>The segment in which a quotation starts, <see cref="Place.Title"/> where the title has it; null where the article has it nowhere.
    /// Case, accents and spaces do not count; a quotation may run over several segments.</summary>
    public static int? Find(string quote, ComparedArticle article)
    {
        var wanted = Bare(quote);
        if (wanted.Length == 0)
        {
            return null;
        }

        var pieces = article.Segments.Select(s => Bare(s.Text)).ToList();
        var at = string.Concat(pieces).IndexOf(wanted, StringComparison.Ordinal);
        if (at < 0)
        {
            return Bare(article.Article.Title).Contains(wanted, StringComparison.Ordinal) ? Place.Title : null;
        }

        var segment = 0;
        for (; at >= pieces[segment].Length; segment++)
        {
            at -= pieces[segment].Length;
        }

        return segment;
    }

    private static string Bare(string text) => string.Concat(Folding.Fold(text).Where(c => !char.IsWhiteSpace(c)));
}
