using Briefings.Analysis.Merging;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Lints;

/// <summary>Finds texts of the desk that articles of their briefing have outrun. Without a history nothing is found.</summary>
internal static class StaleDeskTexts
{
    /// <summary>Those texts.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        from text in briefing.Briefing.DeskTexts
        let newer = NewerThan(text, briefing, context.History)
        where newer is not null
        select LintRules.StaleDeskText.At(FilePlaces.Top(text.At), "Read it again against that article.", newer.At.File[(newer.At.File.LastIndexOf('/') + 1)..]);

    /// <summary>The article of a briefing that changed last, where that was after the desk's text did; null where none did, or nothing is known.</summary>
    internal static Model.Articles.Article? NewerThan(DeskText text, MergedBriefing briefing, FileHistory? history) =>
        history?.LastChange(text.At.File) is not { } written
            ? null
            : briefing.Articles.Select(a => a.Article)
                .Select(a => (Article: a, Changed: history.LastChange(a.At.File)))
                .Where(x => x.Changed > written)
                .OrderByDescending(x => x.Changed).ThenBy(x => x.Article.At.File, StringComparer.Ordinal)
                .Select(x => x.Article)
                .FirstOrDefault();
}
