using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds briefings and free pages that readers of some of the site's languages do not get.</summary>
internal static class MissingPages
{
    /// <summary>What cannot be read in a language of the site.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) => Briefings(context).Concat(Pages(context));

    private static IEnumerable<Diagnostic> Briefings(LintContext context) =>
        from briefing in context.Site.Briefings
        let missing = context.Missing(briefing.Headings.Select(h => h.Language))
        where missing is not null
        select LintRules.MissingPage.At(
            FilePlaces.Of(briefing), $"Add index.{missing.Split(',')[0]}.md with a title to its folder.", $"The briefing “{briefing.Briefing.Id}”", missing);

    private static IEnumerable<Diagnostic> Pages(LintContext context) =>
        from page in context.Site.Input.Pages.GroupBy(p => p.Id, StringComparer.Ordinal)
        let missing = context.Missing(page.Select(p => p.Language))
        where missing is not null
        select LintRules.MissingPage.At(
            FilePlaces.Top(page.First().At), $"Add {page.Key}.{missing.Split(',')[0]}.md beside it.", $"The page “{page.Key}”", missing);
}
