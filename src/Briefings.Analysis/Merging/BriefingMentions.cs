using System.Collections.Immutable;

namespace Briefings.Analysis.Merging;

/// <summary>What the articles of a briefing name, by entity.</summary>
internal sealed class BriefingMentions
{
    private readonly ILookup<string, Occurrence> occurrences;

    /// <summary>Collects it; the cost is linear in the mentions.</summary>
    /// <param name="briefingId">The briefing.</param>
    /// <param name="articles">Its articles, in its order.</param>
    public BriefingMentions(string briefingId, ImmutableArray<AnalysedArticle> articles)
    {
        var named =
            from article in articles
            from entity in article.Mentions
                .SelectMany((mentions, i) => Ids(mentions).Select(id => (Id: id, Segment: i)))
                .GroupBy(x => x.Id, x => x.Segment, StringComparer.Ordinal)
            select (entity.Key, Occurrence: new Occurrence(briefingId, article.Article.Id, [.. entity.Select(i => article.Segmented.Segments[i].Id)])
            {
                Article = article,
                Segments = [.. entity],
            });
        occurrences = named.ToLookup(x => x.Key, x => x.Occurrence, StringComparer.Ordinal);
    }

    /// <summary>The entities, by first mention.</summary>
    public IEnumerable<string> EntityIds => occurrences.Select(o => o.Key);

    /// <summary>Where an entity is named, one an article.</summary>
    public IEnumerable<Occurrence> Of(string id) => occurrences[id];

    /// <summary>The other entities, each with the number of segments that name both; zero where they stand apart.</summary>
    public IEnumerable<(string EntityId, int Segments)> With(string id)
    {
        var together = Of(id)
            .SelectMany(o => o.Segments.SelectMany(i => Ids(o.Article.Mentions[i])))
            .CountBy(other => other, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return EntityIds.Where(other => !string.Equals(other, id, StringComparison.Ordinal)).Select(other => (other, together.GetValueOrDefault(other)));
    }

    private static IEnumerable<string> Ids(ImmutableArray<Mentions.Mention> mentions) => mentions.Select(m => m.EntityId).Distinct(StringComparer.Ordinal);
}
