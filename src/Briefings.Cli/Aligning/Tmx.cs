using System.Reflection;
using System.Text;
using System.Xml;

namespace Briefings.Cli.Aligning;

/// <summary>Writes translation memories: TMX 1.4b (LISA OSCAR, 2005).</summary>
internal static class Tmx
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8, CloseOutput = false };

    /// <summary>Writes a unit for each bead that has both sides.</summary>
    public static void Write(AlignedTexts texts, TextWriter output)
    {
        using (var xml = XmlWriter.Create(new Utf8Text(output), Settings))
        {
            xml.WriteStartDocument();
            xml.WriteDocType("tmx", null, "tmx14.dtd", null);
            xml.WriteStartElement("tmx");
            xml.WriteAttributeString("version", "1.4");
            WriteHeader(xml, texts);
            xml.WriteStartElement("body");
            foreach (var bead in texts.Beads.Where(b => b.IsLinked))
            {
                xml.WriteStartElement("tu");
                WriteVariant(xml, texts.Left.Language.Value, texts.Left.Words(bead.Left));
                WriteVariant(xml, texts.Right.Language.Value, texts.Right.Words(bead.Right));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.WriteLine();
    }

    private static void WriteHeader(XmlWriter xml, AlignedTexts texts)
    {
        xml.WriteStartElement("header");
        xml.WriteAttributeString("creationtool", "briefings");
        xml.WriteAttributeString("creationtoolversion", Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0");
        xml.WriteAttributeString("segtype", "sentence");
        xml.WriteAttributeString("o-tmf", "briefings");
        xml.WriteAttributeString("adminlang", "en");
        xml.WriteAttributeString("srclang", texts.Left.Language.Value);
        xml.WriteAttributeString("datatype", "plaintext");
        xml.WriteEndElement();
    }

    private static void WriteVariant(XmlWriter xml, string language, string words)
    {
        xml.WriteStartElement("tuv");
        xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteElementString("seg", string.Concat(words.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
        xml.WriteEndElement();
    }

    // What is written is UTF-8, which the XML declaration takes from the writer's encoding.
    private sealed class Utf8Text(TextWriter inner) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => inner.Write(value);

        public override void Write(char[] buffer, int index, int count) => inner.Write(buffer, index, count);
    }
}
