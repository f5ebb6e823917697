using System.Collections.Immutable;
using Briefings.Content.Schemas;
using Briefings.Content.Schemas.Shapes;

namespace Briefings.Content.Fixing;

/// <summary>The order in which the keys of a map are written: that of its documentation.</summary>
/// <param name="Keys">The keys; one that is not among them comes after all others.</param>
internal sealed record KeyOrder(ImmutableArray<string> Keys)
{
    /// <summary>No order: keys stay where they are.</summary>
    public static readonly KeyOrder None = new([]);

    /// <summary><c>site.yml</c>.</summary>
    public static readonly KeyOrder Site = Of(typeof(SiteShape));

    /// <summary>An article's front matter.</summary>
    public static readonly KeyOrder Article = Of(typeof(ArticleShape));

    /// <summary>The front matter of a desk's text.</summary>
    public static readonly KeyOrder DeskText = Of(typeof(DeskTextShape));

    /// <summary>A free page's front matter.</summary>
    public static readonly KeyOrder Page = Of(typeof(PageShape));

    /// <summary>A source.</summary>
    public static readonly KeyOrder Source = Of(typeof(SourceShape));

    /// <summary>An entity.</summary>
    public static readonly KeyOrder Entity = Of(typeof(EntityShape));

    /// <summary><c>briefing.yml</c>.</summary>
    public static readonly KeyOrder Briefing = Of(typeof(BriefingShape));

    /// <summary>The order of the maps that are listed under a key.</summary>
    public Func<string, KeyOrder> Items { get; init; } = _ => None;

    /// <summary>Where a key belongs.</summary>
    public int Rank(string key) => Keys.IndexOf(key) is >= 0 and var rank ? rank : Keys.Length;

    private static KeyOrder Of(Type shape)
    {
        var keys = ShapeKey.Of(shape);
        var lists = keys.Where(k => k.IsList && ShapeKey.IsShape(k.EntryType!)).ToDictionary(k => k.Name, k => Of(k.EntryType!), StringComparer.Ordinal);
        return new([.. keys.Select(k => k.Name)]) { Items = key => lists.GetValueOrDefault(key, None) };
    }
}
