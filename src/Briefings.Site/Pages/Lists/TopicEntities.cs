using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Merging;

namespace Briefings.Site.Pages.Lists;

/// <summary>The entities of a topic.</summary>
internal static class TopicEntities
{
    private const int Most = 20;

    // What a single briefing names says something of that briefing, not of the topic; unless the topic has just one.
    private const int Fewest = 2;

    /// <summary>Those that most of its briefings name, by how many do, then by name.</summary>
    public static ImmutableArray<TopicEntityView> Of(Reader reader, ImmutableArray<MergedBriefing> briefings)
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        return
        [
            .. briefings.Where(reader.Context.IsRead).SelectMany(b => b.EntityIds)
                .Where(reader.Context.Entities.ContainsKey)
                .CountBy(id => id, StringComparer.Ordinal)
                .Where(x => x.Value >= Math.Min(Fewest, briefings.Length))
                .Select(x => (Id: x.Key, View: new TopicEntityView(reader.Entity(x.Key), x.Value)))
                .OrderByDescending(x => x.View.Count)
                .ThenBy(x => x.View.Link.Label.Text, collation)
                .ThenBy(x => x.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(x => x.View),
        ];
    }
}
