using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Site.Routes;

/// <summary>A format that a feed is offered in.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="MediaType">What machines call it.</param>
/// <param name="FileName">The file's name.</param>
public sealed record FeedFormat(string Name, string MediaType, string FileName)
{
    /// <summary>RSS 2.0.</summary>
    public static readonly FeedFormat Rss = new("RSS", "application/rss+xml", "feed.xml");

    /// <summary>Atom 1.0.</summary>
    public static readonly FeedFormat Atom = new("Atom", "application/atom+xml", "atom.xml");

    /// <summary>JSON Feed 1.1.</summary>
    public static readonly FeedFormat Json = new("JSON Feed", "application/feed+json", "feed.json");

    /// <summary>All of them, in the order to offer them.</summary>
    public static ImmutableArray<FeedFormat> All { get; } = [Rss, Atom, Json];

    /// <summary>Where the feed of a language is in this format.</summary>
    public Route RouteFor(LanguageTag language) => SiteRoutes.Home(language).Beside(FileName);
}
