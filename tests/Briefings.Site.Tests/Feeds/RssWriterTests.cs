using System.Globalization;
using System.Xml.Linq;
using Briefings.Site.Feeds;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public sealed class RssWriterTests
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    [Fact]
    public void A_feed_as_RSS() => Rss(Sample).ShouldMatchApproved(c => c.NoDiff().WithFileExtension("xml"));

    [Fact]
    public void Hostile_texts_come_back_as_they_were_but_for_characters_that_XML_does_not_allow()
    {
        var item = Item(1);

        item.Element("title")!.Value.ShouldBe("<script>alert('x')</script> ]]> &  \"fin\"");
        item.Element("category")!.Value.ShouldBe("R&D \"<x>\"");
        item.Element("description")!.Value.ShouldBe("1 &lt; 2 &amp;&amp; 3 &gt; 2 ]]&gt;");
        item.Element(Content + "encoded")!.Value.ShouldBe("<p>&lt;img onerror=x&gt; ]]&gt;</p>");
    }

    [Fact]
    public void An_id_is_a_permanent_link_where_it_is_the_address()
    {
        Item(0).Element("guid")!.Attribute("isPermaLink")!.Value.ShouldBe("true");
        Item(1).Element("guid")!.Attribute("isPermaLink")!.Value.ShouldBe("false");
    }

    [Fact]
    public void Dates_are_in_English_in_a_French_feed()
    {
        var date = Item(0).Element("pubDate")!.Value;

        date.ShouldBe("Thu, 22 May 2025 00:00:00 +0200");
        DateTimeOffset.Parse(date, CultureInfo.InvariantCulture).ShouldBe(Sample.Items[0].Published);
    }

    [Fact]
    public void A_feed_without_entries_says_nothing_of_its_age()
    {
        var channel = XDocument.Parse(Rss(Sample with { Items = [], Description = "" })).Root!.Element("channel")!;

        channel.Element("lastBuildDate").ShouldBeNull();
        channel.Element("description")!.Value.ShouldBe(Sample.Title);
    }

    private static XElement Item(int index) => XDocument.Parse(Rss(Sample)).Descendants("item").ElementAt(index);

    private static string Rss(Feed feed) => Render(FeedPages.Of(feed, Address)[0]);
}
