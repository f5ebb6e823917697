using System.Collections.Immutable;
using Briefings.Site.Markup;
using Briefings.Site.Pages.Frame;

namespace Briefings.Site.Metadata;

/// <summary>What machines are told about a page.</summary>
/// <param name="Kind">What it is in Open Graph's words: <c>article</c>, <c>website</c>, <c>profile</c>.</param>
/// <param name="Data">The same as schema.org has it.</param>
internal sealed record PageMetadata(string Kind, Html Data)
{
    /// <summary>What Open Graph knows of its kind besides.</summary>
    public ImmutableArray<MetaTagView> Tags { get; init; } = [];

    /// <summary>The name of an image among the input's assets, without ending, that stands for the page where there is one; null for the site's.</summary>
    public string? Image { get; init; }
}
