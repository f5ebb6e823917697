using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>An entry of a feed.</summary>
public sealed record FeedItem
{
    /// <summary>An absolute URI that stays the same for ever: the page's own address, or a <c>tag:</c> URI.</summary>
    public required string Id { get; init; }

    /// <summary>The page.</summary>
    public required Route Route { get; init; }

    /// <summary>Its title, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Its summary, as plain text; may be empty.</summary>
    public required string Summary { get; init; }

    /// <summary>Makes what there is to read, with every address in it absolute, when it is first asked for. Empty where an entry has
    /// just a summary.</summary>
    public required Func<Html> Content { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>When it was last corrected, else when it was published.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Names of its topics.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The page in other languages.</summary>
    public ImmutableArray<Alternate> Translations { get; init; } = [];
}
