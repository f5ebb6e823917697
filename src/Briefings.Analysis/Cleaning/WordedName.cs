using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>A name of the glossary, as texts are searched for what is almost it.</summary>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Wording">The name.</param>
/// <param name="Words">Its words, folded.</param>
/// <param name="Folded">What is looked for: them with spaces between, or one of them.</param>
internal sealed record WordedName(Entity Entity, Wording Wording, string[] Words, string Folded)
{
    /// <summary>Every name and alias of some entities, in any language, in their order.</summary>
    public static IEnumerable<WordedName> All(IEnumerable<Entity> entities) =>
        from entity in entities
        from wording in entity.Names.Wordings.Concat(entity.Aliases)
        let words = WordStems.Words(wording.Text).ToArray()
        select new WordedName(entity, wording, words, string.Join(' ', words));
}
