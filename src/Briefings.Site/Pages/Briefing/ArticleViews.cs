using Briefings.Model.Articles;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Briefing;

/// <summary>Makes the heads of articles.</summary>
internal static class ArticleViews
{
    /// <summary>The head of an article for a reader.</summary>
    public static ArticleView Of(Reader reader, Article article) => new()
    {
        Id = article.Id,
        Lang = article.Language.Value,
        Dir = TextView.Direction(article.Language),
        LanguageName = TextView.NativeName(article.Language, reader.Language),
        Title = reader.Say(article.Title, article.Language),
        Source = reader.Source(article.SourceId),
        Url = article.Url.Value,
        Published = reader.Say(article.Published),
        Author = article.Author,
        Rights = reader.Strings[article.Rights switch { Rights.Full => "rights.full", Rights.Excerpt => "rights.excerpt", _ => "rights.summary" }],
        Lineage = Lineage(reader, article.Lineage),
        OriginUrl = article.Lineage is { } lineage && lineage.Origin.Contains("://", StringComparison.Ordinal) ? lineage.Origin : null,
        IsMachine = article.IsMachineTranslation,
        Note = article.Note is { } note ? reader.Say(note, article.Language) : null,
    };

    private static string? Lineage(Reader reader, Lineage? lineage) => lineage is null ? null : reader.Strings[(lineage.Kind, lineage.By) switch
    {
        (LineageKind.Syndication, _) => "lineage.syndicated",
        (_, LineageBy.Machine) => "lineage.machine",
        (_, LineageBy.Human) => "lineage.human",
        _ => "lineage.translation",
    }];
}
