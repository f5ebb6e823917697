using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Mentions;
using Briefings.Model.Diagnostics;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Names;

/// <summary>Finds names that stand in a text as another language has them, though the glossary has one in the text's own.</summary>
/// <remarks>Names of one word and the names of persons and products travel unchanged; so do names that are alike in both languages.</remarks>
internal sealed class ForeignNames(FrozenDictionary<string, Entity> entities)
{
    /// <summary>Those of an article, its title included.</summary>
    public IEnumerable<Finding> Find(LintedArticle article)
    {
        var language = article.Segmented.Article.Language;
        var title = article.Segmented.Article.Title;
        return Find(article.InTitle, title, language, Finding.Title, 0).Concat(article.Segmented.Segments
            .SelectMany((s, i) => Find(article.Mentions[i], s.Text, language, s.Paragraph, s.Start)));
    }

    private IEnumerable<Finding> Find(ImmutableArray<Mention> mentions, string text, LanguageTag language, int paragraph, int start) =>
        from mention in mentions
        let own = OwnName(mention, language)
        where own is not null
        select new Finding(
            paragraph, start + mention.Start, mention.Length, ComparisonRules.ForeignName,
            $"Write “{own}”, or add “{mention.Name.Text}” to the {language} aliases of {mention.EntityId}.",
            [text.Substring(mention.Start, mention.Length), mention.Name.Language, mention.EntityId, own, language]);

    private string? OwnName(Mention mention, LanguageTag language) =>
        !IsOf(mention.Name, language)
        && mention.Name.Text.Contains(' ', StringComparison.Ordinal)
        && entities.GetValueOrDefault(mention.EntityId) is { Type: not (EntityType.Person or EntityType.Product) } entity
        && entity.Names.Wordings.FirstOrDefault(w => IsOf(w, language)) is { } own
        && !string.Equals(Folding.Fold(own.Text), Folding.Fold(mention.Name.Text), StringComparison.Ordinal)
            ? own.Text
            : null;

    private static bool IsOf(Wording wording, LanguageTag language) =>
        wording.Language.Primary.Equals(language.Primary, StringComparison.Ordinal);
}
