using System.Xml.Linq;
using Briefings.Site.Feeds;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public sealed class AtomWriterTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2005/Atom";

    [Fact]
    public void A_feed_as_Atom() => Atom(Sample).ShouldMatchApproved(c => c.NoDiff().WithFileExtension("xml"));

    [Fact]
    public void Each_entry_has_one_alternate_and_its_translations_are_related()
    {
        foreach (var entry in Entries())
        {
            entry.Elements(Namespace + "link").Count(link => Is(link, "alternate")).ShouldBe(1);
        }

        var related = Entries()[0].Elements(Namespace + "link").Where(link => Is(link, "related"));
        related.Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)).ShouldBe([
            ("ar", "https://desk.example/news/ar/briefings/harbour/"), ("en", "https://desk.example/news/en/briefings/harbour/"),
        ]);
    }

    [Fact]
    public void Hostile_texts_come_back_as_they_were_but_for_characters_that_XML_does_not_allow()
    {
        var entry = Entries()[1];

        entry.Element(Namespace + "title")!.Value.ShouldBe("<script>alert('x')</script> ]]> &  \"fin\"");
        entry.Element(Namespace + "summary")!.Value.ShouldBe("1 < 2 && 3 > 2 ]]>");
        entry.Element(Namespace + "content")!.Value.ShouldBe("<p>&lt;img onerror=x&gt; ]]&gt;</p>");
        entry.Element(Namespace + "category")!.Attribute("term")!.Value.ShouldBe("R&D \"<x>\"");
    }

    [Fact]
    public void An_entry_without_content_has_a_summary_even_an_empty_one()
    {
        Entries()[2].Element(Namespace + "content").ShouldBeNull();
        Entries()[2].Element(Namespace + "summary").ShouldNotBeNull();
    }

    [Fact]
    public void The_feed_changed_when_its_newest_entry_did_and_never_where_there_is_none()
    {
        Updated(Sample).ShouldBe("2025-05-25T00:00:00+02:00");
        Updated(Sample with { Items = [] }).ShouldBe("1970-01-01T00:00:00+00:00");
    }

    private static bool Is(XElement link, string relation) => string.Equals(link.Attribute("rel")!.Value, relation, StringComparison.Ordinal);

    private static string Updated(Feed feed) => XDocument.Parse(Atom(feed)).Root!.Element(Namespace + "updated")!.Value;

    private static XElement[] Entries() => [.. XDocument.Parse(Atom(Sample)).Root!.Elements(Namespace + "entry")];

    private static string Atom(Feed feed) => Render(FeedPages.Of(feed, Address)[1]);
}
