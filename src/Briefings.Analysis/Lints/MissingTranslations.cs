using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Lints;

/// <summary>Finds texts that exist in some of the site's languages only. A text that is left out altogether lacks no translation.</summary>
internal static class MissingTranslations
{
    private sealed record Field(string Name, LocalizedText Text, SourceSpan Owner);

    /// <summary>What lacks a wording: the site's own texts, what is said of sources and entities, claims, events and corrections.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from field in OfSite(context).Concat(context.Site.Briefings.SelectMany(b => OfBriefing(b.Briefing)))
        where !field.Text.IsEmpty
        let missing = context.Missing(field.Text.Wordings.Select(w => w.Language))
        where missing is not null
        select LintRules.MissingTranslation.At(field.Text.At ?? FilePlaces.Top(field.Owner), $"Add “{missing.Split(',')[0]}: …”.", field.Name, missing);

    // A site without site.yml has a title that nobody wrote.
    private static IEnumerable<Field> OfSite(LintContext context)
    {
        var (settings, input) = (context.Site.Input.Settings, context.Site.Input);
        var own = new[] { ("The site's title", settings.Title), ("The site's description", settings.Description) }
            .Concat(settings.Topics.Select(t => ($"The name of the topic “{t.Key}”", t.Value)))
            .Where(x => x.Item2.At is not null)
            .Select(x => new Field(x.Item1, x.Item2, x.Item2.At!.Value));
        return own
            .Concat(input.Sources.Select(s => new Field($"“about” of the source “{s.Id}”", s.About, s.At)))
            .Concat(input.Entities.Select(e => new Field($"“about” of the entity “{e.Id}”", e.About, e.At)));
    }

    private static IEnumerable<Field> OfBriefing(Briefing briefing) =>
        briefing.Claims.Select(c => new Field($"The claim “{c.Id}”", c.Text, c.At))
            .Concat(briefing.Events.Select(e => new Field($"The event “{e.Id}”", e.Text, e.At)))
            .Concat(briefing.Corrections.Select(c => new Field($"The correction of {c.Date}", c.Text, c.At)));
}
