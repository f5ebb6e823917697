namespace Briefings.Site.Sitemaps;

/// <summary>How large a sitemap is.</summary>
/// <param name="Pages">How many pages it lists.</param>
/// <param name="Links">How many addresses it names in all.</param>
public sealed record SitemapSize(long Pages, long Links)
{
    /// <summary>That of one page: itself, its versions, and one for readers of any other language.</summary>
    public static SitemapSize Of(SitemapEntry entry) => Of(entry.Alternates.Length);

    /// <summary>That of one page with so many versions.</summary>
    public static SitemapSize Of(int versions) => new(1, versions + 2);

    /// <summary>That of both together.</summary>
    public SitemapSize And(SitemapSize other) => new(Pages + other.Pages, Links + other.Links);

    /// <summary>That of so many.</summary>
    public SitemapSize Times(long count) => new(Pages * count, Links * count);
}
