using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Model.Glossary;

/// <summary>What an entity is.</summary>
public enum EntityType
{
    /// <summary>A human being, real or made up.</summary>
    Person,

    /// <summary>A body with members or staff: a ministry, agency, company, court.</summary>
    Organisation,

    /// <summary>A country, town, building, region.</summary>
    Place,

    /// <summary>People who act together without being a body of law.</summary>
    Group,

    /// <summary>Something made and named: software, a currency, a work.</summary>
    Product,

    /// <summary>A law, treaty or ruling.</summary>
    Law,

    /// <summary>Something that happened and has a name.</summary>
    Event,
}

/// <summary>A person, organisation, place, group, product, law or event, with its names per language.</summary>
public sealed record Entity
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Its name in each language.</summary>
    public required LocalizedText Names { get; init; }

    /// <summary>Other names, each with its language, in authored order; a language may occur often.</summary>
    public ImmutableArray<Wording> Aliases { get; init; } = [];

    /// <summary>Who or what it is, in a sentence or two.</summary>
    public LocalizedText About { get; init; } = LocalizedText.Empty;

    /// <summary>Its Wikidata item, <c>Q</c> and digits.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Where it stands.</summary>
    public required SourceSpan At { get; init; }
}
