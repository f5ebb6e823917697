using System.Collections.Immutable;
using Briefings.Analysis.Merging;

namespace Briefings.Site.Pages;

/// <summary>Which of a site's briefings are about what; each kind is looked up when it is first asked for.</summary>
/// <param name="published">The briefings, newest first.</param>
internal sealed class BriefingIndex(ImmutableArray<MergedBriefing> published)
{
    private readonly Lazy<ILookup<string, MergedBriefing>> byTopic = new(() => By(published, b => b.Briefing.Topics));
    private readonly Lazy<ILookup<string, MergedBriefing>> bySource = new(() => By(published, b => b.Briefing.Articles.Select(a => a.SourceId)));
    private readonly Lazy<ILookup<string, MergedBriefing>> byEntity = new(() => By(published, b => b.EntityIds));

    /// <summary>Those of a topic, newest first.</summary>
    public ILookup<string, MergedBriefing> ByTopic => byTopic.Value;

    /// <summary>Those with an article of a source.</summary>
    public ILookup<string, MergedBriefing> BySource => bySource.Value;

    /// <summary>Those that name an entity; all briefings are read for it.</summary>
    public ILookup<string, MergedBriefing> ByEntity => byEntity.Value;

    private static ILookup<string, MergedBriefing> By(ImmutableArray<MergedBriefing> published, Func<MergedBriefing, IEnumerable<string>> keys) => published
        .SelectMany(b => keys(b).Distinct(StringComparer.Ordinal).Select(key => (Key: key, Briefing: b)))
        .ToLookup(x => x.Key, x => x.Briefing, StringComparer.Ordinal);
}
