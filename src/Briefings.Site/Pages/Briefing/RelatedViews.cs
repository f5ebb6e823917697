using System.Collections.Immutable;
using Briefings.Analysis.Merging;
using Briefings.Analysis.Relations;
using Briefings.Site.Pages.Lists;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Shows what a briefing has to do with others, and why.</summary>
internal static class RelatedViews
{
    private const int MostShared = 4;

    /// <summary>The briefings that have most in common with one.</summary>
    public static ImmutableArray<RelatedView> To(Reader reader, MergedBriefing briefing) =>
        [.. reader.Context.RelatedTo(briefing).Select(r => View(reader, r))];

    private static RelatedView View(Reader reader, RelatedBriefing related)
    {
        string[] shared = [.. related.SharedEntityIds.Where(reader.Context.Entities.ContainsKey)];
        return new(
            BriefingLinks.To(reader, related.Briefing),
            reader.Say(related.Briefing.Published),
            [.. shared.Take(MostShared).Select(reader.Entity)],
            Math.Max(0, shared.Length - MostShared));
    }
}
