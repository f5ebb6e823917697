using System.Xml;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Writes lists of subscriptions: OPML 2.0 (Dave Winer, 2006).</summary>
internal static class OpmlWriter
{
    /// <summary>The media type; none is registered, and this is what feed readers send.</summary>
    public const string MediaType = "text/x-opml";

    /// <summary>Writes a list. Nothing tells when it was made, so that it is the same with each build.</summary>
    public static void Write(Subscriptions subscriptions, SiteAddress address, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.Element("title", subscriptions.Title);
        xml.Element("docs", "http://opml.org/spec2.opml");
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var group in subscriptions.Groups.Where(g => !g.Feeds.IsEmpty))
        {
            WriteGroup(xml, group, subscriptions.Language.Value, address);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteGroup(XmlWriter xml, SubscriptionGroup group, string language, SiteAddress address)
    {
        if (group.Title.Length > 0)
        {
            xml.WriteStartElement("outline");
            xml.WriteAttributeString("text", XmlCharacters.Only(group.Title));
        }

        foreach (var feed in group.Feeds)
        {
            xml.Element(
                "outline",
                "",
                ("type", "rss"),
                ("text", feed.Title),
                ("title", feed.Title),
                ("description", feed.Description.Length > 0 ? feed.Description : null),
                ("xmlUrl", address.Absolute(feed.Home.Beside(FeedFormat.Rss.FileName))),
                ("htmlUrl", address.Absolute(feed.Home)),
                ("language", language),
                ("version", "RSS2"));
        }

        if (group.Title.Length > 0)
        {
            xml.WriteEndElement();
        }
    }
}
