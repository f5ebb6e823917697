using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Articles;
using Briefings.Model.Diagnostics;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Lints;

/// <summary>Finds what <c>import</c> would have removed: passages that stand in an article twice, platforms' boilerplate, advertising below it.</summary>
internal static class LeftoverPassages
{
    private const int MostShown = 60;

    /// <summary>Those passages.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        from analysed in briefing.Articles
        from found in Find(analysed.Article, context.Languages.For(analysed.Article.Language))
        select found;

    private static IEnumerable<Diagnostic> Find(Article article, LanguagePack pack)
    {
        // What is called a line here is the number of the block, from 1, so that the place of a passage can be told.
        ImmutableArray<RawParagraph> paragraphs =
        [
            .. article.Body.Select((b, i) => new RawParagraph(i + 1, b.Text.Text.ReplaceLineEndings(" ").Trim()))
                .Where(p => article.Body[p.Line - 1].Kind == BlockKind.Paragraph && p.Text.Length > 0),
        ];
        var repeated = RepeatedBody.Remove(paragraphs).Removed.Select(r => r.Line).ToHashSet();
        ImmutableArray<RawParagraph> once = [.. paragraphs.Where(p => !repeated.Contains(p.Line))];
        var boilerplate = BoilerplateRemover.Find(once, pack).Select(i => once[i].Line).ToHashSet();
        ImmutableArray<RawParagraph> body = [.. once.Where(p => !boilerplate.Contains(p.Line))];
        var advertising = body.TakeLast(AdvertisingTail.Count(body, pack)).Select(p => p.Line);
        return
        [
            .. repeated.Select(line => LintRules.RepeatedPassage.At(Place(article, line), "Delete it, or the first one.", Shown(article, line))),
            .. boilerplate.Select(line => Leftover(article, line, "a platform's boilerplate")),
            .. advertising.Select(line => Leftover(article, line, "advertising")),
        ];
    }

    private static Diagnostic Leftover(Article article, int line, string what) =>
        LintRules.Boilerplate.At(Place(article, line), "Delete it if it is none of the article.", Shown(article, line), what);

    private static SourceSpan Place(Article article, int line) => article.Body[line - 1].At;

    private static string Shown(Article article, int line)
    {
        var text = article.Body[line - 1].Text.Text.ReplaceLineEndings(" ").Trim();
        return text.Length <= MostShown ? text : text[..(char.IsHighSurrogate(text[MostShown - 2]) ? MostShown - 2 : MostShown - 1)] + "…";
    }
}
