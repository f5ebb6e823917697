using System.Text;
using System.Xml;

namespace Briefings.Site.Markup;

/// <summary>XML as the site publishes it: UTF-8 without a byte order mark, indented, line feeds.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Replace,
        CloseOutput = false,

        // Texts are checked before they are written (XmlCharacters), and names are the program's own.
        CheckCharacters = false,
    };

    /// <summary>Writes one document.</summary>
    public static void Write(Stream stream, Action<XmlWriter> document)
    {
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument();
        document(writer);
        writer.WriteEndDocument();
    }

    /// <summary>An element with a text, from which characters that XML does not allow are dropped.</summary>
    public static void Element(this XmlWriter writer, string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        writer.Element(name, null, text, attributes);

    /// <summary>An element of another namespace; otherwise as the one without.</summary>
    public static void Element(
        this XmlWriter writer, string name, string? space, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                writer.WriteAttributeString(attribute, XmlCharacters.Only(value));
            }
        }

        if (text.Length > 0)
        {
            writer.WriteString(XmlCharacters.Only(text));
        }

        writer.WriteEndElement();
    }
}
