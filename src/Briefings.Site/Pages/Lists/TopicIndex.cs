using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;

namespace Briefings.Site.Pages.Lists;

/// <summary>The topics of a site.</summary>
internal static class TopicIndex
{
    /// <summary>Its briefings by topic, newest first.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<MergedBriefing>> Of(SiteContext context) => context.Published
        .SelectMany(b => b.Briefing.Topics.Select(t => (Topic: t, Briefing: b)))
        .GroupBy(x => x.Topic, x => x.Briefing, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The list of topics.</summary>
    public static TopicsView View(Reader reader, ImmutableSortedDictionary<string, ImmutableArray<MergedBriefing>> topics)
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        return new([.. topics
            .Select(t => new TopicLinkView(reader.Topic(t.Key), t.Value.Length))
            .OrderBy(t => t.Link.Label.Text, collation)
            .ThenBy(t => t.Link.Href, StringComparer.Ordinal)]);
    }
}
