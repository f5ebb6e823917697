using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Briefings.Site.Routes;

namespace Briefings.Site.Sitemaps;

/// <summary>Publishes what search engines look for: sitemaps, and <c>robots.txt</c> that leads to them.</summary>
public static class SitemapPages
{
    // A sitemap may have 50,000 addresses and 50 MiB; so many links of the lengths that the site has stay below that.
    private const int MostPages = 50_000;
    private const int MostLinks = 200_000;

    /// <summary>The sitemap, or the index of sitemaps where one cannot hold all pages.</summary>
    public static Route Sitemap { get; } = new("sitemap.xml");

    /// <summary>What crawlers may read.</summary>
    public static Route Robots { get; } = new("robots.txt");

    /// <summary>True for the routes that <see cref="Of"/> makes pages at.</summary>
    internal static bool Has(Route route) => route == Robots || route.Path.StartsWith("sitemap", StringComparison.Ordinal);

    /// <summary>The sitemap, those that it is split into where it has more pages than one may hold, and <c>robots.txt</c>.</summary>
    /// <param name="entries">The pages, in any order.</param>
    /// <param name="address">Where the site is.</param>
    public static ImmutableArray<Page> Of(IEnumerable<SitemapEntry> entries, SiteAddress address)
    {
        var parts = Split(entries.OrderBy(entry => entry.Route));
        var robots = new Page(Robots, stream => stream.Write(Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {address.Absolute(Sitemap)}\n")));
        if (parts is [var only])
        {
            return [new(Sitemap, stream => SitemapWriter.WritePages(only, address, stream)), robots];
        }

        ImmutableArray<Page> numbered = [.. parts.Select((part, i) => new Page(Part(i + 1), stream => SitemapWriter.WritePages(part, address, stream)))];
        return [new(Sitemap, stream => SitemapWriter.WriteIndex(numbered.Select(page => page.Route), address, stream)), .. numbered, robots];
    }

    private static Route Part(int number) => new(string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));

    private static List<List<SitemapEntry>> Split(IEnumerable<SitemapEntry> entries)
    {
        var parts = new List<List<SitemapEntry>> { new() };
        var links = 0;
        foreach (var entry in entries)
        {
            var more = entry.Alternates.Length + 2;
            if (parts[^1].Count == MostPages || (links + more > MostLinks && parts[^1].Count > 0))
            {
                parts.Add([]);
                links = 0;
            }

            parts[^1].Add(entry);
            links += more;
        }

        return parts;
    }
}
