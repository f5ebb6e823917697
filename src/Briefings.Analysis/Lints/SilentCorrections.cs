using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Changes;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Names;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lints;

/// <summary>Finds figures, claims and dates of events that were changed after their briefing was published, and of which no correction tells.
/// Of what was changed again since, the last change counts. Without a history nothing is found.</summary>
internal sealed class SilentCorrections
{
    private readonly LintContext context;
    private readonly FigureChanges changes;

    private SilentCorrections(LintContext context) => (this.context, changes) = (context, new(context.Languages));

    /// <summary>Those changes.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context)
    {
        if (context.Revisions.IsEmpty)
        {
            return [];
        }

        var lint = new SilentCorrections(context);
        var briefings = context.Site.Briefings.ToDictionary(b => b.Briefing.Id, b => b.Briefing, StringComparer.Ordinal);
        return context.Revisions
            .Where(r => briefings.TryGetValue(r.BriefingId, out var briefing) && !IsTold(r, briefing))
            .SelectMany(r => lint.Of(r, briefings[r.BriefingId]))
            .DistinctBy(d => d.At);
    }

    // A correction counts that is dated that day or later, or was listed with the change or after it, whatever its date.
    private static bool IsTold(Revision revision, Briefing briefing) =>
        briefing.Corrections.Length > revision.Corrections || briefing.Corrections.Any(c => c.Date.To > revision.Day);

    private IEnumerable<Diagnostic> Of(Revision revision, Briefing briefing) =>
        InTexts(revision, briefing).Concat(InClaims(revision, briefing)).Concat(InEvents(revision, briefing));

    private IEnumerable<Diagnostic> InTexts(Revision revision, Briefing briefing)
    {
        if (revision.After.Language is not { } language || revision.Before.Language != language || Body(briefing, revision.File) is not { IsDefault: false } body)
        {
            return [];
        }

        var published = revision.After.Published is { IsDay: true } day ? day.From : (DateOnly?)null;
        var now = changes.Sentences(body, language);
        return
            from change in changes.Between(changes.Sentences(revision.Before.Body, language), changes.Sentences(revision.After.Body, language), language, published)
            let sentence = changes.Now(change.In, now, language, published)
            where sentence is not null
            let figure = sentence.Figures[change.In.Figures.IndexOf(change.After)]
            let at = Places.Of(sentence.Sentence.Block!, sentence.Sentence.Start + figure.Start, figure.Length)
            select Told(revision, at, figure.Kind == FactKind.Date ? "A date" : "A figure", change.Before.Text, figure.Text);
    }

    private IEnumerable<Diagnostic> InClaims(Revision revision, Briefing briefing) =>
        from claim in briefing.Claims
        let before = revision.Before.Claims.FirstOrDefault(c => string.Equals(c.Id, claim.Id, StringComparison.Ordinal))
        let after = revision.After.Claims.FirstOrDefault(c => string.Equals(c.Id, claim.Id, StringComparison.Ordinal))
        where before is not null && after is not null
        let changed = OfValue(before.Value, after.Value, claim.Value) ?? OfText(before.Text, after.Text, claim.Text)
        where changed is not null
        select Told(revision, claim.At, $"The claim “{claim.Id}”", changed.Value.Before, changed.Value.After);

    private IEnumerable<Diagnostic> InEvents(Revision revision, Briefing briefing) =>
        from entry in briefing.Events
        let before = revision.Before.Events.FirstOrDefault(e => string.Equals(e.Id, entry.Id, StringComparison.Ordinal))
        let after = revision.After.Events.FirstOrDefault(e => string.Equals(e.Id, entry.Id, StringComparison.Ordinal))
        where before is not null && after is not null
        let changed = OfDate(before.Date, after.Date, entry.Date) ?? OfText(before.Text, after.Text, entry.Text)
        where changed is not null
        select Told(revision, entry.At, $"The event “{entry.Id}”", changed.Value.Before, changed.Value.After);

    private static (string Before, string After)? OfValue(string? before, string? after, string? now) =>
        Value(before) is { } was && Value(after) is { } became && Value(now)?.Key == became.Key
        && was.Key != became.Key && !(was.Kind == FactKind.Date && FactMatch.IsSameOrCoarser(was, became))
            ? (before!, now!)
            : null;

    private static Fact? Value(string? text) => text is null ? null : ClaimValue.TryParse(text, _ => true);

    private static (string Before, string After)? OfDate(Edtf before, Edtf after, Edtf now) =>
        now == after && !FactMatch.IsSameOrCoarser(before, after) ? ($"{before}", $"{now}") : null;

    private (string Before, string After)? OfText(LocalizedText before, LocalizedText after, LocalizedText now) => (
        from wording in now.Wordings
        where before[wording.Language] is not null && after[wording.Language] is not null
        from change in changes.Between(One(before[wording.Language]!), One(after[wording.Language]!), wording.Language, null)
        where changes.Now(change.In, One(wording.Text), wording.Language, null) is not null
        select ((string, string)?)(change.Before.Text, change.After.Text)).FirstOrDefault();

    private static ImmutableArray<PlacedSentence> One(string text) => [new(null, 0, text)];

    private static ImmutableArray<Block> Body(Briefing briefing, string file) =>
        briefing.Articles.Where(a => string.Equals(a.At.File, file, StringComparison.Ordinal)).Select(a => a.Body)
            .Concat(briefing.DeskTexts.Where(d => string.Equals(d.At.File, file, StringComparison.Ordinal)).Select(d => d.Body))
            .FirstOrDefault();

    private Diagnostic Told(Revision revision, SourceSpan at, string what, string before, string after)
    {
        var day = revision.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var texts = string.Join(", ", context.SiteLanguages.Select(l => $"{l}: …"));
        return HistoryRules.SilentCorrection.At(at, $"Tell readers, under corrections in briefing.yml: - {{date: {day}, text: {{{texts}}}}}", what, before, after, day);
    }
}
