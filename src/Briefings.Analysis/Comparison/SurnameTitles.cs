using Briefings.Analysis.Languages;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>Knows a person by a surname of one letter before a title, as Korean, Chinese and Japanese texts write it: 한 장관, 林总裁.</summary>
/// <remarks>The letter may be another word as well (한 장관: “a minister”), so that nothing is said of who is meant.</remarks>
internal static class SurnameTitles
{
    private const int ShortestName = 2;
    private const int LongestName = 4;
    private const char FirstOfWideScripts = '\u2e80';

    /// <summary>True where an article has the first letter of a person's name right before a noun for people.</summary>
    public static bool Has(Entity entity, ComparedArticle article, LanguageLibrary languages)
    {
        if (entity.Type != EntityType.Person || entity.Names[article.Article.Language] is not { Length: >= ShortestName and <= LongestName } name
            || name[0] < FirstOfWideScripts || name.Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var pack = languages.For(article.Article.Language);
        return article.Segments.Any(s => GenericNouns.Find(s.Text, EntityType.Person, pack)
            .Any(n => s.Text.AsSpan(0, n.Start).TrimEnd() is [.., var before] && before == name[0]));
    }
}
