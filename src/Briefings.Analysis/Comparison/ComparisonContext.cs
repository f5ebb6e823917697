using System.Collections.Concurrent;
using System.Collections.Frozen;
using Briefings.Analysis.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Comparison;

/// <summary>What comparing needs to know besides a briefing. Made once for a site; safe to use from several threads.</summary>
/// <param name="entities">The glossary, by id; facts of other entities make no rows.</param>
/// <param name="languages">The language packs.</param>
public sealed class ComparisonContext(FrozenDictionary<string, Entity> entities, LanguageLibrary languages)
{
    private readonly ConcurrentDictionary<LanguageTag, ComparedLanguage> prepared = new();
    private readonly ConcurrentDictionary<Entity, ComparedNames> names = new(ReferenceEqualityComparer.Instance);

    /// <summary>The glossary, by id.</summary>
    public FrozenDictionary<string, Entity> Entities => entities;

    /// <summary>What is known of a language, made ready when it is first asked for.</summary>
    internal ComparedLanguage In(LanguageTag language) => prepared.GetOrAdd(language, l => new(languages.For(l)));

    /// <summary>The names of an entity of the glossary, made ready when they are first asked for.</summary>
    internal ComparedNames NamesOf(Entity entity) => names.GetOrAdd(entity, e => new(e));
}
