using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>Whether two names at corresponding places can be told of one person or place.</summary>
internal static class OtherName
{
    /// <summary>True for persons and places: a sentence names one of them where it may name many organisations.</summary>
    public static bool IsComparable(Entity entity) => entity.Type is EntityType.Person or EntityType.Place;

    /// <summary>True where the glossary says of both, in one language, that they are the same thing: two cities, two ministers.
    /// A city and its country are not, nor are a minister and a judge, who may both have part in what is told.</summary>
    public static bool IsPlausible(Entity one, Entity other, ComparisonContext context) =>
        one.Type == other.Type && one.About.Wordings.Any(about =>
            Noun(about, one.Type, context) is { } noun
            && other.About[about.Language] is { } others
            && string.Equals(noun, Noun(new(about.Language, others), one.Type, context), StringComparison.Ordinal));

    private static string? Noun(Wording about, EntityType type, ComparisonContext context) =>
        context.In(about.Language).Nouns.Find(FoldedText.Of(about.Text), type) is [var first, ..] ? Folding.Fold(first.Text) : null;
}
