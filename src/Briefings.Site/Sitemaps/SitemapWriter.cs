using System.Xml;
using Briefings.Site.Dates;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Sitemaps;

/// <summary>Writes the sitemap protocol 0.9 of sitemaps.org, with links between languages as Google reads them.</summary>
internal static class SitemapWriter
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Writes a list of pages.</summary>
    public static void WritePages(IEnumerable<SitemapEntry> entries, SiteAddress address, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "xhtml", "http://www.w3.org/2000/xmlns/", Xhtml);
        foreach (var entry in entries)
        {
            WriteEntry(xml, entry, address);
        }

        xml.WriteEndElement();
    });

    /// <summary>Writes a list of such lists.</summary>
    public static void WriteIndex(IEnumerable<Route> sitemaps, SiteAddress address, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("sitemapindex", Sitemap);
        foreach (var sitemap in sitemaps)
        {
            xml.WriteStartElement("sitemap");
            xml.Element("loc", address.Absolute(sitemap));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, SitemapEntry entry, SiteAddress address)
    {
        xml.WriteStartElement("url");
        xml.Element("loc", address.Absolute(entry.Route));
        if (entry.LastModified is { } day)
        {
            xml.Element("lastmod", day.Iso());
        }

        if (entry.Alternates.Length > 1)
        {
            foreach (var alternate in entry.Alternates)
            {
                WriteAlternate(xml, alternate.Language.Value, address.Absolute(alternate.Route));
            }

            WriteAlternate(xml, "x-default", address.Absolute(entry.ForOthers ?? entry.Alternates[0].Route));
        }

        xml.WriteEndElement();
    }

    private static void WriteAlternate(XmlWriter xml, string language, string address) =>
        xml.Element("link", Xhtml, "", ("rel", "alternate"), ("hreflang", language), ("href", address));
}
