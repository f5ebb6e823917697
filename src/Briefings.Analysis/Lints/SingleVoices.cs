using Briefings.Analysis.Merging;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds briefings whose articles go back to one text, by what is declared of their lineage and what is certain of it.</summary>
internal static class SingleVoices
{
    /// <summary>Those briefings.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        where briefing.Lineage.Voices.Length == 1
        select LintRules.OneVoice.At(Place(briefing), Hint(briefing), briefing.Briefing.Id);

    private static SourceSpan Place(MergedBriefing briefing) =>
        briefing.Articles.Select(a => a.Article.Lineage?.At).FirstOrDefault(at => at is not null) ?? FilePlaces.Of(briefing);

    private static string Hint(MergedBriefing briefing) => briefing.Articles.Length == 1
        ? "There is one article. Add one by another source."
        : $"{string.Join(", ", briefing.Articles.Select(a => a.Article.Id))} go back to {briefing.Lineage.Voices[0].Origin}. Add an article that does not.";
}
