using System.Collections.Immutable;
using Briefings.Site.Routes;

namespace Briefings.Site.Sitemaps;

/// <summary>A page that search engines should know.</summary>
/// <param name="Route">The page.</param>
/// <param name="Alternates">The page in every language that it exists in, itself among them, the site's default language first; none, or one, where there is nothing to choose.</param>
/// <param name="LastModified">The day it last changed; null where nothing is known.</param>
public sealed record SitemapEntry(Route Route, ImmutableArray<Alternate> Alternates, DateOnly? LastModified = null)
{
    /// <summary>The page for readers of any other language; null for the first of <see cref="Alternates"/>.</summary>
    public Route? ForOthers { get; init; }
}
