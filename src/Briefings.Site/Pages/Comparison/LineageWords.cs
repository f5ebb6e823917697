using Briefings.Analysis.Lineages;
using Briefings.Model.Articles;

namespace Briefings.Site.Pages.Comparison;

/// <summary>Puts in words what articles derive from.</summary>
internal sealed class LineageWords(ComparedBriefing compared)
{
    private readonly Reader reader = compared.Reader;

    /// <summary>What an article derives from; null where it stands alone, as far as anyone knows.</summary>
    public LineageLink? LinkOf(Article article)
    {
        var lineage = compared.Briefing.Lineage;
        if (lineage.Descents.FirstOrDefault(d => string.Equals(d.ArticleId, article.Id, StringComparison.Ordinal)) is { } declared)
        {
            return new(article.Id, declared.OriginArticleId, declared.OriginUrl, declared, null);
        }

        return lineage.LikelyOrigin(article.Id) is { } detected ? new(article.Id, detected.OtherId, null, null, detected) : null;
    }

    /// <summary>“machine translation of Gate (fr)”; of what was detected, by how many sentences.</summary>
    public string Words(LineageLink link) => link.Detected is { } detected
        ? Detected(detected)
        : reader.Strings.Format($"{Key(link)}.of", "origin", Origin(link));

    /// <summary>“machine translation”.</summary>
    public string Short(LineageLink link) => reader.Strings[Key(link)];

    /// <summary>What an article reads like a version of, and by how many sentences.</summary>
    public string Detected(DetectedRelation relation) => reader.Strings.Format(DetectedKey(relation), new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["origin"] = reader.Named(compared.Article(relation.OtherId)),
        ["matched"] = relation.Evidence.Matched,
        ["count"] = relation.Evidence.Sentences,
    });

    /// <summary>The text that an article derives from: an article of the briefing, or the host of one elsewhere.</summary>
    public string Origin(LineageLink link) => link.OriginId is { } id
        ? reader.Named(compared.Article(id))
        : Uri.TryCreate(link.OriginUrl, UriKind.Absolute, out var url) ? url.Host : link.OriginUrl ?? "";

    private static string Key(LineageLink link) => (link.Declared?.Kind, link.Declared?.By) switch
    {
        (null, _) => "lineage.short.likely",
        (LineageKind.Syndication, _) => "lineage.short.syndicated",
        (_, LineageBy.Machine) => "lineage.short.machine",
        (_, LineageBy.Human) => "lineage.short.human",
        _ => "lineage.short.translation",
    };

    private static string DetectedKey(DetectedRelation relation) => (relation.Kind, relation.IsSameLanguage) switch
    {
        (RelationKind.Rewriting, _) => "lineage.detected.rewriting",
        (_, true) => "lineage.detected.copy",
        _ => "lineage.detected.translation",
    };
}
