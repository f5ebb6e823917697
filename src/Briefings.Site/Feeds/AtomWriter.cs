using System.Xml;
using Briefings.Model.Texts;
using Briefings.Site.Dates;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Writes Atom 1.0 (RFC 4287).</summary>
internal static class AtomWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, SiteAddress address, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Language.Value);
        WriteHead(xml, feed, address);
        foreach (var item in feed.Items)
        {
            WriteEntry(xml, item, feed.Language, address);
        }

        xml.WriteEndElement();
    });

    private static void WriteHead(XmlWriter xml, Feed feed, SiteAddress address)
    {
        var self = address.Absolute(feed.RouteAs(FeedFormat.Atom));
        xml.Element("id", self);
        xml.Element("title", feed.Title);
        if (feed.Description.Length > 0)
        {
            xml.Element("subtitle", feed.Description);
        }

        xml.Element("link", "", ("rel", "self"), ("type", FeedFormat.Atom.MediaType), ("href", self));
        WritePageLink(xml, "alternate", feed.Language, address.Absolute(feed.Home));

        // A feed must say when it changed, even one that never had an entry.
        xml.Element("updated", (feed.Updated ?? DateTimeOffset.UnixEpoch).Rfc3339());
        xml.WriteStartElement("author");
        xml.Element("name", feed.Author);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedItem item, LanguageTag language, SiteAddress address)
    {
        xml.WriteStartElement("entry");
        xml.Element("id", item.Id);
        xml.Element("title", item.Title);
        WritePageLink(xml, "alternate", language, address.Absolute(item.Route));

        // Not alternates too: of several, feed readers open the last.
        foreach (var translation in item.Translations.Where(translation => translation.Language != language))
        {
            WritePageLink(xml, "related", translation.Language, address.Absolute(translation.Route));
        }

        xml.Element("published", item.Published.Rfc3339());
        xml.Element("updated", item.Updated.Rfc3339());
        foreach (var category in item.Categories)
        {
            xml.Element("category", "", ("term", category));
        }

        WriteTexts(xml, item);
        xml.WriteEndElement();
    }

    private static void WriteTexts(XmlWriter xml, FeedItem item)
    {
        var content = item.Content();
        if (item.Summary.Length > 0 || content.IsEmpty)
        {
            xml.Element("summary", item.Summary);
        }

        if (!content.IsEmpty)
        {
            xml.Element("content", content.ToString(), ("type", "html"));
        }
    }

    private static void WritePageLink(XmlWriter xml, string relation, LanguageTag language, string address) =>
        xml.Element("link", "", ("rel", relation), ("type", "text/html"), ("hreflang", language.Value), ("href", address));
}
