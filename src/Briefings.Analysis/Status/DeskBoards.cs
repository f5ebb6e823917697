using Briefings.Analysis.Lints;
using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Status;

/// <summary>Makes boards.</summary>
public static class DeskBoards
{
    /// <summary>The board of a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="history">When files were last changed; null where nothing is known, so that nothing is stale.</param>
    /// <param name="diagnostics">All that is open, as grave as the site takes it.</param>
    public static DeskBoard Of(MergedSite site, FileHistory? history, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var languages = site.Input.Settings.Languages;
        var byBriefing = diagnostics.ToLookup(d => site.Briefings.FirstOrDefault(b => IsIn(d, b))?.Briefing.Id ?? "", StringComparer.Ordinal);
        return new(
            languages,
            [
                .. site.Briefings.Select(b => new BriefingState(
                    b.Briefing.Id,
                    b.Published,
                    b.Lineage.Voices.Length,
                    [.. languages.Select(l => State(b, l, history))],
                    [.. b.ArticleLanguages.Except(languages).Order()],
                    OpenFindings.Of([.. byBriefing[b.Briefing.Id]]))),
            ],
            OpenFindings.Of([.. byBriefing[""]]));
    }

    private static LanguageState State(MergedBriefing briefing, LanguageTag language, FileHistory? history)
    {
        var text = briefing.Briefing.DeskTexts.FirstOrDefault(d => d.Language == language);
        return new(
            language,
            briefing.Headings.Any(h => h.Language == language),
            briefing.Articles.Count(a => a.Article.Language == language),
            text is not null,
            text is not null && StaleDeskTexts.NewerThan(text, briefing, history) is not null,
            Texts(briefing.Briefing).Count(t => t[language] is null));
    }

    private static IEnumerable<LocalizedText> Texts(Briefing briefing) =>
        briefing.Claims.Select(c => c.Text).Concat(briefing.Events.Select(e => e.Text)).Concat(briefing.Corrections.Select(c => c.Text));

    private static bool IsIn(Diagnostic diagnostic, MergedBriefing briefing) =>
        diagnostic.At.File.StartsWith(briefing.Briefing.At.File + "/", StringComparison.Ordinal);
}
