using System.Globalization;
using System.Reflection;
using System.Xml;
using Briefings.Site.Markup;

namespace Briefings.Site.Exports;

/// <summary>Writes translation memories: TMX 1.4b (LISA OSCAR, 2005).</summary>
public static class Tmx
{
    /// <summary>The media type; none is registered, and this is what tools send.</summary>
    public const string MediaType = "application/x-tmx+xml";

    private const string Tool = "briefings";

    /// <summary>Writes a memory as UTF-8.</summary>
    public static void Write(TmxDocument document, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteDocType("tmx", null, "tmx14.dtd", null);
        xml.WriteStartElement("tmx");
        xml.WriteAttributeString("version", "1.4");
        WriteHeader(xml, document);
        xml.WriteStartElement("body");
        foreach (var unit in document.Units)
        {
            WriteUnit(xml, unit, document);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteHeader(XmlWriter xml, TmxDocument document)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", Tool);
        xml.WriteAttributeString("creationtoolversion", Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0");
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", Tool);
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", document.Left.Value);
        xml.WriteAttributeString("datatype", "plaintext");
        if (document.Note is { } note)
        {
            xml.Element("note", note);
        }

        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, TmxUnit unit, TmxDocument document)
    {
        xml.WriteStartElement("tu");
        if (unit.Id is { } id)
        {
            xml.WriteAttributeString("tuid", XmlCharacters.Only(id));
        }

        xml.Element("prop", unit.Score.ToString("0.######", CultureInfo.InvariantCulture), ("type", "x-score"));
        WriteVariant(xml, document.Left.Value, unit.Left);
        WriteVariant(xml, document.Right.Value, unit.Right);
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, string language, string words)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.Element("seg", words);
        xml.WriteEndElement();
    }
}
