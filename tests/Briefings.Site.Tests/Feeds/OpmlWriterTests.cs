using System.Xml.Linq;
using Briefings.Site.Feeds;
using Briefings.Site.Routes;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public class OpmlWriterTests
{
    [Fact]
    public void A_list_of_subscriptions_has_what_OPML_2_requires()
    {
        var opml = Written();
        opml.Attribute("version")!.Value.ShouldBe("2.0");
        opml.Elements().Select(e => e.Name.LocalName).ShouldBe(["head", "body"]);
        opml.Element("head")!.Element("title")!.Value.ShouldBe("Veille");
        opml.Descendants("outline").ShouldAllBe(o => o.Attribute("text") != null);
        opml.Descendants("outline").Where(o => o.Attribute("type") != null).ShouldAllBe(o => o.Attribute("type")!.Value == "rss" && o.Attribute("xmlUrl") != null);
    }

    [Fact]
    public void Feeds_stand_below_their_heading_and_an_empty_heading_is_left_out() => Written().Element("body")!.Elements()
        .Select(o => (o.Attribute("text")!.Value, o.Attribute("xmlUrl")?.Value, o.Elements().Count()))
        .ShouldBe([("Tout <fr>", "https://desk.example/news/fr/feed.xml", 0), ("Thèmes", null, 1)]);

    private static XElement Written()
    {
        var subscriptions = new Subscriptions(French, "Veille",
        [
            new("", [new("Tout <fr>", "", SiteRoutes.Home(French))]),
            new("Thèmes", [new("Ports", "Les ports", SiteRoutes.Topic(French, "ports"))]),
            new("Sources", []),
        ]);
        return XDocument.Parse(Render(FeedPages.Of(subscriptions, new("fr/feeds/feeds.opml"), Address))).Root!;
    }
}
