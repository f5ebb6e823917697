using System.Collections.Immutable;

namespace Briefings.Analysis.Merging;

/// <summary>What the articles of a briefing name, by entity.</summary>
internal sealed class BriefingMentions
{
    private readonly OrderedDictionary<string, List<Occurrence>> occurrences = new(StringComparer.Ordinal);

    /// <summary>Collects it; the cost is linear in the mentions.</summary>
    /// <param name="briefingId">The briefing.</param>
    /// <param name="articles">Its articles, in its order.</param>
    public BriefingMentions(string briefingId, ImmutableArray<AnalysedArticle> articles)
    {
        foreach (var article in articles)
        {
            foreach (var (id, segments) in SegmentsByEntity(article))
            {
                Add(id, new(briefingId, article.Article.Id, [.. segments.Select(i => article.Segmented.Segments[i].Id)])
                {
                    Article = article,
                    Segments = [.. segments],
                });
            }
        }
    }

    /// <summary>The entities that articles name, by first mention.</summary>
    public static ImmutableArray<string> EntityIdsOf(ImmutableArray<AnalysedArticle> articles)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var inOrder = ImmutableArray.CreateBuilder<string>();
        foreach (var mentions in articles.SelectMany(a => a.Mentions))
        {
            foreach (var mention in mentions)
            {
                if (ids.Add(mention.EntityId))
                {
                    inOrder.Add(mention.EntityId);
                }
            }
        }

        return inOrder.DrainToImmutable();
    }

    /// <summary>Where an entity is named, one an article.</summary>
    public IEnumerable<Occurrence> Of(string id) => occurrences.TryGetValue(id, out var known) ? known : [];

    /// <summary>The other entities, each with the number of segments that name both; zero where they stand apart.</summary>
    public IEnumerable<(string EntityId, int Segments)> With(string id)
    {
        var together = Of(id)
            .SelectMany(o => o.Segments.SelectMany(i => Ids(o.Article.Mentions[i])))
            .CountBy(other => other, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return occurrences.Keys.Where(other => !string.Equals(other, id, StringComparison.Ordinal)).Select(other => (other, together.GetValueOrDefault(other)));
    }

    private static OrderedDictionary<string, List<int>> SegmentsByEntity(AnalysedArticle article)
    {
        var found = new OrderedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var segment = 0; segment < article.Mentions.Length; segment++)
        {
            foreach (var mention in article.Mentions[segment])
            {
                if (!found.TryGetValue(mention.EntityId, out var segments))
                {
                    found.Add(mention.EntityId, segments = []);
                }

                if (segments is [] || segments[^1] != segment)
                {
                    segments.Add(segment);
                }
            }
        }

        return found;
    }

    private static IEnumerable<string> Ids(ImmutableArray<Mentions.Mention> mentions) => mentions.Select(m => m.EntityId).Distinct(StringComparer.Ordinal);

    private void Add(string id, Occurrence occurrence)
    {
        if (!occurrences.TryGetValue(id, out var known))
        {
            occurrences.Add(id, known = []);
        }

        known.Add(occurrence);
    }
}
