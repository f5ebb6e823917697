using System.Collections.Immutable;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;

namespace Briefings.Site.Exports;

/// <summary>A glossary for other programs.</summary>
internal sealed record TermCollection
{
    /// <summary>The language of what is said about it.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>The page that shows it, absolute.</summary>
    public required string Page { get; init; }

    /// <summary>Its entities, by id.</summary>
    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>The name of a type of entity in each language of the site.</summary>
    public required Func<EntityType, LocalizedText> TypeNames { get; init; }

    /// <summary>An entity's own page, absolute and in the same language in every file of the site, since programs tell entities apart by it.</summary>
    public required Func<Entity, string> PageOf { get; init; }
}
