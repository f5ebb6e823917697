using System.Collections.Immutable;
using Briefings.Model.Articles;
using Briefings.Site.Drawing;
using Briefings.Site.Markup;

namespace Briefings.Site.Pages.Comparison;

/// <summary>Makes the graph of who derives from whom.</summary>
internal sealed class LineageViews(ComparedBriefing compared)
{
    private readonly Reader reader = compared.Reader;
    private readonly LineageWords words = new(compared);

    /// <summary>The graph, drawn and in words; null where every article stands alone.</summary>
    public LineageGraphView? Graph()
    {
        ImmutableArray<Article> articles = [.. compared.Briefing.Articles.Select(a => a.Article)];
        var links = articles.Select(words.LinkOf).OfType<LineageLink>().ToDictionary(l => l.ArticleId, StringComparer.Ordinal);
        if (links.Count == 0)
        {
            return null;
        }

        var origins = links.Values.Select(l => l.OriginId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var alone = articles.Where(a => !links.ContainsKey(a.Id) && !origins.Contains(a.Id)).Select(reader.Named).ToList();
        return new(
            Drawing(articles, links),
            [.. articles.Where(a => links.ContainsKey(a.Id)).Select(a => Descent(a, links[a.Id]))],
            alone.Count == 0 ? null : reader.Strings.List(alone));
    }

    private DescentView Descent(Article article, LineageLink link) =>
        new(reader.Named(article), words.Words(link), link.OriginUrl, link.Detected is not null);

    private Html Drawing(ImmutableArray<Article> articles, Dictionary<string, LineageLink> links)
    {
        var elsewhere = links.Values.Where(l => l.OriginUrl is not null).DistinctBy(l => l.OriginUrl, StringComparer.Ordinal)
            .Select(l => new LineageNode(l.OriginUrl!, words.Origin(l), l.OriginUrl!, null) { IsElsewhere = true });
        var nodes = articles.Select(a => Node(a, links.GetValueOrDefault(a.Id)));
        return new LineageDrawing(LineageTree.Of([.. elsewhere.OrderBy(n => n.Id, StringComparer.Ordinal), .. nodes]), reader.IsMirrored).Image(reader.Strings["lineage.drawing"]);
    }

    private LineageNode Node(Article article, LineageLink? link) =>
        new(article.Id, reader.Named(article), article.Title, link?.OriginId ?? link?.OriginUrl)
        {
            IsMachine = article.IsMachineTranslation,
            IsDetected = link?.Detected is not null,
        };
}
