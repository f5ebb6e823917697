using System.Globalization;
using System.Xml.Linq;

namespace Briefings.Sites.Tests.Grammars;

public class GrammarTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("tmx", "tmx", ".tmx", 8)]
    [InlineData("tbx", "tbx", ".tbx", 8)]
    [InlineData("sitemap", "urlset", "sitemap.xml", 1)]
    [InlineData("opml", "opml", ".opml", 5)]
    public void Every_file_of_the_site_is_as_its_format_permits(string grammar, string root, string ending, int least)
    {
        var rules = new Grammar(grammar);
        var files = sample.Site.Files.Where(f => f.EndsWith(ending, StringComparison.Ordinal)).ToArray();
        files.Length.ShouldBeGreaterThanOrEqualTo(least);
        files.SelectMany(f => rules.Faults(sample.Site.Text(f), root).Select(fault => $"{f}: {fault}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("tmx", "<tmx version='1.4'><header segtype='sentence'/><body><tu><tuv xml:lang='fr'/></tu></body></tmx>", "tmx", "creationtool", "incomplete")]
    [InlineData("tbx", "<tbx xmlns='urn:iso:std:iso:30042:ed-2' type='TBX-Basic' style='dca' xml:lang='fr'><text/><tbxHeader/></tbx>", "tbx", "invalid child element", "incomplete")]
    [InlineData("sitemap", "<urlset><url><lastmod/><loc/></url><url/></urlset>", "urlset", "invalid child element", "incomplete")]
    [InlineData("opml", "<opml version='2.0'><head/><body><outline/></body></opml>", "opml", "text", "text")]
    public void What_a_format_does_not_permit_is_found(string grammar, string xml, string root, string fault, string another)
    {
        var faults = string.Join('\n', new Grammar(grammar).Faults(xml, root));
        faults.ShouldContain(fault);
        faults.ShouldContain(another);
    }

    [Fact]
    public void Every_Atom_feed_has_what_RFC_4287_asks_for()
    {
        var feeds = sample.Site.Files.Where(f => Path.GetFileName(f) is "atom.xml").ToArray();
        feeds.Length.ShouldBeGreaterThan(100);
        foreach (var file in feeds)
        {
            var feed = XDocument.Parse(sample.Site.Text(file)).Root!;
            feed.Name.ShouldBe(Atom + "feed");
            Once(feed, file, "id", "title", "updated");
            feed.Elements(Atom + "link").Count(l => l.Attribute("rel")!.Value is "self").ShouldBe(1, file);
            foreach (var entry in feed.Elements(Atom + "entry"))
            {
                Once(entry, file, "id", "title", "updated", "content");
                entry.Element(Atom + "content")!.Attribute("type")!.Value.ShouldBe("html");
                (feed.Element(Atom + "author") ?? entry.Element(Atom + "author")).ShouldNotBeNull(file);
            }

            feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ShouldBeUnique(file);
            feed.Descendants().Where(e => e.Name == Atom + "id" && !Uri.IsWellFormedUriString(e.Value, UriKind.Absolute)).ShouldBeEmpty(file);
            feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published" && !IsTimestamp(e.Value)).ShouldBeEmpty(file);
            feed.Descendants(Atom + "link").Where(l => !Uri.IsWellFormedUriString(l.Attribute("href")?.Value, UriKind.Absolute)).ShouldBeEmpty(file);
            feed.Descendants(Atom + "link").Where(l => l.Parent!.Elements(Atom + "link").Count(o => Key(o) == Key(l)) > 1).ShouldBeEmpty(file);
        }
    }

    private static void Once(XElement parent, string file, params string[] names)
    {
        foreach (var name in names)
        {
            parent.Elements(Atom + name).Count().ShouldBe(1, $"{file}: {name}");
        }
    }

    // RFC 3339, with a letter T and an offset.
    private static bool IsTimestamp(string value) =>
        DateTimeOffset.TryParseExact(value, ["yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ssZ"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Key(XElement link) => $"{link.Attribute("rel")?.Value} {link.Attribute("type")?.Value} {link.Attribute("hreflang")?.Value}";
}
