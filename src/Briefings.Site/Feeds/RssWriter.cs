using System.Xml;
using Briefings.Site.Dates;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Writes RSS 2.0, with the extensions that the RSS Advisory Board's profile recommends.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string Xmlns = "http://www.w3.org/2000/xmlns/";

    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, SiteAddress address, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", Xmlns, Atom);
        xml.WriteAttributeString("xmlns", "content", Xmlns, Content);
        xml.WriteStartElement("channel");
        WriteChannel(xml, feed, address);
        foreach (var item in feed.Items)
        {
            WriteItem(xml, item, address);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteChannel(XmlWriter xml, Feed feed, SiteAddress address)
    {
        xml.Element("title", feed.Title);
        xml.Element("link", address.Absolute(feed.Home));
        xml.Element("description", feed.Description.Length > 0 ? feed.Description : feed.Title);
        xml.Element("language", feed.Language.Value);
        xml.Element("link", Atom, "", ("rel", "self"), ("type", FeedFormat.Rss.MediaType), ("href", address.Absolute(feed.RouteAs(FeedFormat.Rss))));
        if (feed.Updated is { } updated)
        {
            xml.Element("lastBuildDate", updated.Rfc822());
        }
    }

    private static void WriteItem(XmlWriter xml, FeedItem item, SiteAddress address)
    {
        var page = address.Absolute(item.Route);
        xml.WriteStartElement("item");
        xml.Element("title", item.Title);
        xml.Element("link", page);
        xml.Element("guid", item.Id, ("isPermaLink", string.Equals(item.Id, page, StringComparison.Ordinal) ? "true" : "false"));
        xml.Element("pubDate", item.Published.Rfc822());
        if (item.Updated != item.Published)
        {
            xml.Element("updated", Atom, item.Updated.Rfc3339());
        }

        foreach (var category in item.Categories)
        {
            xml.Element("category", category);
        }

        xml.Element("description", AsHtml(item.Summary));
        if (item.Content() is { IsEmpty: false } content)
        {
            xml.Element("encoded", Content, content.ToString());
        }

        xml.WriteEndElement();
    }

    // A description is HTML to a reader. Quotes are left, for readers that take it for plain text after all.
    private static string AsHtml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
