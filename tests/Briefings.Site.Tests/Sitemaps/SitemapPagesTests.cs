using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Briefings.Model.Texts;
using Briefings.Site.Routes;
using Briefings.Site.Sitemaps;

namespace Briefings.Site.Tests.Sitemaps;

public sealed class SitemapPagesTests
{
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly SiteAddress Address = new(new Uri("https://desk.example/news/"));

    [Fact]
    public void A_site_as_a_sitemap()
    {
        var homes = In("fr", "it", "ar");
        var pages = SitemapPages.Of(
            [
                .. homes.Reverse().Select(home => new SitemapEntry(home.Route, homes, new DateOnly(2025, 5, 20)) { ForOthers = SiteRoutes.Root }),
                new(SiteRoutes.Briefing(LanguageTag.Parse("it"), "x"), [.. In("it", "ar").Select(a => a with { Route = SiteRoutes.Briefing(a.Language, "x") })]),
                new(SiteRoutes.Root, []),
                new(SiteRoutes.Topic(LanguageTag.Parse("fr"), "ports"), [new(LanguageTag.Parse("fr"), SiteRoutes.Topic(LanguageTag.Parse("fr"), "ports"))]),
            ],
            Address);

        pages.Select(page => page.Route.Path).ShouldBe(["sitemap.xml", "robots.txt"]);
        Render(pages[0]).ShouldMatchApproved(c => c.NoDiff().WithFileExtension("xml"));
    }

    [Fact]
    public void Robots_are_led_to_the_sitemap() =>
        Render(SitemapPages.Of([], Address)[^1]).ShouldBe("User-agent: *\nAllow: /\n\nSitemap: https://desk.example/news/sitemap.xml\n");

    [Fact]
    public void A_site_without_pages_has_an_empty_sitemap() => Locations(SitemapPages.Of([], Address)[0]).ShouldBeEmpty();

    [Fact]
    public void More_pages_than_a_sitemap_may_hold_are_split()
    {
        var pages = SitemapPages.Of([.. Enumerable.Range(1, 50_001).Select(i => new SitemapEntry(new Route("list/").Numbered(i), []))], Address);

        pages.Select(page => page.Route.Path).ShouldBe(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "robots.txt"]);
        Locations(pages[0]).ShouldBe(["https://desk.example/news/sitemap-1.xml", "https://desk.example/news/sitemap-2.xml"]);
        Locations(pages[1]).Length.ShouldBe(50_000);
        Locations(pages[2]).Length.ShouldBe(1);
    }

    [Fact]
    public void Pages_in_many_languages_are_split_before_a_sitemap_gets_too_large()
    {
        var alternates = In([.. Enumerable.Range('a', 26).Select(c => $"x{(char)c}")]);

        var pages = SitemapPages.Of([.. Enumerable.Range(1, 8_000).Select(i => new SitemapEntry(new Route("list/").Numbered(i), alternates))], Address);

        pages.Length.ShouldBe(4);
        pages[1..3].Sum(page => Locations(page).Length).ShouldBe(8_000);
        Encoding.UTF8.GetByteCount(Render(pages[1])).ShouldBeLessThan(50 * 1024 * 1024);
    }

    private static ImmutableArray<Alternate> In(params string[] languages) =>
        [.. languages.Select(LanguageTag.Parse).Select(language => new Alternate(language, SiteRoutes.Home(language)))];

    private static string[] Locations(Page page) => [.. XDocument.Parse(Render(page)).Descendants(Namespace + "loc").Select(loc => loc.Value)];

    private static string Render(Page page)
    {
        using var stream = new MemoryStream();
        page.Render(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
