using System.Collections.Immutable;

namespace Briefings.Content.Fixing;

/// <summary>The order in which the keys of a map are written.</summary>
/// <param name="Keys">The keys; one that is not among them comes after all others.</param>
internal sealed record KeyOrder(ImmutableArray<string> Keys)
{
    private static readonly KeyOrder Claim = new(["id", "text", "value", "readings"]);
    private static readonly KeyOrder Event = new(["id", "date", "text", "entities", "sources"]);
    private static readonly KeyOrder Correction = new(["date", "text"]);

    /// <summary>No order: keys stay where they are.</summary>
    public static readonly KeyOrder None = new([]);

    /// <summary><c>site.yml</c>.</summary>
    public static readonly KeyOrder Site = new(
        ["title", "description", "languages", "baseUrl", "customDomain", "theme", "timeZone", "pageSize", "feeds", "topics", "lints"]);

    /// <summary>An article's front matter.</summary>
    public static readonly KeyOrder Article = new(
    [
        "title", "url", "published", "draft", "retrieved", "author", "rights", "summary", "note", "source", "language", "lineage", "claims", "events", "cleaning",
    ]);

    /// <summary>The front matter of a desk's text.</summary>
    public static readonly KeyOrder DeskText = new(["title", "summary"]);

    /// <summary>A free page's front matter.</summary>
    public static readonly KeyOrder Page = new(["title", "summary", "order"]);

    /// <summary>A source.</summary>
    public static readonly KeyOrder Source = new(["id", "name", "url", "languages", "country", "kind", "about"]);

    /// <summary>An entity.</summary>
    public static readonly KeyOrder Entity = new(["id", "type", "names", "aliases", "about", "wikidata"]);

    /// <summary><c>briefing.yml</c>.</summary>
    public static readonly KeyOrder Briefing = new(["topics", "claims", "events", "corrections", "articles"])
    {
        Items = key => key switch
        {
            "claims" => Claim,
            "events" => Event,
            "corrections" => Correction,
            _ => None,
        },
    };

    /// <summary>The order of the maps that are listed under a key.</summary>
    public Func<string, KeyOrder> Items { get; init; } = _ => None;

    /// <summary>Where a key belongs.</summary>
    public int Rank(string key) => Keys.IndexOf(key) is >= 0 and var rank ? rank : Keys.Length;
}
