using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Lints;

/// <summary>Finds events that no article lists, dates or tells.</summary>
internal static class SourcelessEvents
{
    /// <summary>Those events.</summary>
    public static IEnumerable<Diagnostic> Find(LintContext context) =>
        from briefing in context.Site.Briefings
        from entry in briefing.Timeline
        where entry.Sources.IsEmpty
        let authored = briefing.Briefing.Events.First(e => string.Equals(e.Id, entry.EventId, StringComparison.Ordinal))
        select LintRules.EventWithoutSource.At(authored.At, "Add “sources: [<source>.<language>]”.", entry.EventId);
}
