using System.Collections.Immutable;
using Briefings.Model.Texts;
using Briefings.Site.Routes;

namespace Briefings.Site.Search;

/// <summary>What can be found: a briefing or an entity of the glossary, in one language.</summary>
public sealed record SearchRecord
{
    /// <summary>The language; each has an index of its own.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>The page to open.</summary>
    public required Route Route { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its text in this language, as excerpts show it.</summary>
    public required string Text { get; init; }

    /// <summary>What it is found by besides the words of title and text as they stand; sorted ordinally.</summary>
    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>What it is, or when it was published, in a few words; empty where there is nothing to say.</summary>
    public string Label { get; init; } = "";

    /// <summary>The publishers of its articles, by id.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Its topics, by id.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The first day of its date; null for what has none.</summary>
    public DateOnly? Date { get; init; }
}
