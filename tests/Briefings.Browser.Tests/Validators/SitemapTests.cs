using System.Globalization;
using System.Xml.Linq;
using Briefings.Site.Rendering;

namespace Briefings.Browser.Tests.Validators;

public class SitemapTests(PublishedSample sample)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly XElement map = XDocument.Load(sample.FileOf("sitemap.xml")).Root!;

    [Fact]
    public void It_lists_every_page_that_has_an_address_once_and_nothing_else()
    {
        map.Name.ShouldBe(Sitemap + "urlset");
        var listed = Locations().ToArray();
        var pages = sample.Pages.Except(sample.OfKind(PageKinds.NotFound)).Where(p => !IsUnlisted(p)).Select(Visit.AddressOf);

        listed.ShouldBeUnique();
        listed.Order(StringComparer.Ordinal).ShouldBe(pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Other_versions_exist_and_name_each_other()
    {
        var versions = map.Elements(Sitemap + "url").ToDictionary(
            u => u.Element(Sitemap + "loc")!.Value,
            u => u.Elements(Xhtml + "link").Select(l => l.Attribute("href")!.Value).ToHashSet(StringComparer.Ordinal));
        foreach (var (page, others) in versions)
        {
            others.Where(o => !versions.ContainsKey(o)).ShouldBeEmpty(page);
            others.Where(o => !versions[o].SetEquals(others)).ShouldBeEmpty(page);
        }
    }

    [Fact]
    public void Days_of_change_are_days_of_the_calendar() =>
        map.Descendants(Sitemap + "lastmod").Where(d => !DateOnly.TryParseExact(d.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)).ShouldBeEmpty();

    [Fact]
    public void Crawlers_are_led_to_it() =>
        File.ReadAllLines(sample.FileOf("robots.txt")).ShouldContain($"Sitemap: {Visit.Address}sitemap.xml");

    private IEnumerable<string> Locations() => map.Elements(Sitemap + "url").Select(u => u.Element(Sitemap + "loc")!.Value);

    private bool IsUnlisted(string path) => File.ReadAllText(sample.FileOf(path)).Contains("<meta name=\"robots\" content=\"noindex", StringComparison.Ordinal);
}
