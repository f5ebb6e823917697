using System.Globalization;
using Briefings.Model.Glossary;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Pages.Glossary;

/// <summary>Makes the glossary's index.</summary>
internal static class GlossaryViews
{
    /// <summary>Every entity, under its name in the reader's language.</summary>
    public static GlossaryView Index(Reader reader)
    {
        var collation = reader.Language.Culture.CompareInfo.GetStringComparer(CompareOptions.None);
        var article = reader.Context.Pack(reader.Language).IndexArticle;
        var letters = reader.Context.Entities.Values
            .Select(e => (Entity: e, Link: reader.Entity(e.Id)))
            .OrderBy(x => Unarticled(x.Link.Label.Text, article), collation)
            .ThenBy(x => x.Entity.Id, StringComparer.Ordinal)
            .GroupBy(x => IndexLetter.Of(x.Link.Label.Text, article), StringComparer.Ordinal)
            .OrderBy(g => g.Key, collation)
            .Select((g, i) => new GlossaryLetterView(g.Key, $"letter-{i + 1}", [.. g.Select(x => Entry(reader, x.Entity, x.Link))]));
        return new([.. letters]);
    }

    private static string Unarticled(string name, string article) =>
        article.Length > 0 && name.StartsWith(article, StringComparison.Ordinal) ? name[article.Length..] : name;

    private static GlossaryEntryView Entry(Reader reader, Entity entity, LinkView link)
    {
        var others = reader.Context.Languages
            .Where(l => l != reader.Language)
            .Select(l => entity.Names[l] is { } name ? reader.Say(name, l) : null)
            .OfType<TextView>()
            .Where(n => !string.Equals(n.Text, link.Label.Text, StringComparison.Ordinal))
            .DistinctBy(n => n.Text, StringComparer.Ordinal);
        return new(
            link,
            reader.TypeName(entity.Type),
            [.. others],
            reader.Context.Site.Entities.CountBriefings(entity.Id));
    }
}
