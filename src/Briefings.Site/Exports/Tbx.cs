using System.Xml;
using Briefings.Model.Glossary;
using Briefings.Model.Texts;
using Briefings.Site.Markup;

namespace Briefings.Site.Exports;

/// <summary>Writes term bases: TBX (ISO 30042:2019) in the public dialect TBX-Basic, with data categories as attributes (DCA).</summary>
internal static class Tbx
{
    /// <summary>The media type; none is registered, and this is what tools send.</summary>
    public const string MediaType = "application/x-tbx+xml";

    private const string Space = "urn:iso:std:iso:30042:ed-2";
    private const int LongestAcronym = 8;

    /// <summary>Writes a glossary.</summary>
    public static void Write(TermCollection terms, Stream stream) => XmlOutput.Write(stream, xml =>
    {
        xml.WriteStartElement("tbx", Space);
        xml.WriteAttributeString("type", "TBX-Basic");
        xml.WriteAttributeString("style", "dca");
        xml.WriteAttributeString("xml", "lang", null, terms.Language.Value);
        WriteHeader(xml, terms);
        xml.WriteStartElement("text");
        xml.WriteStartElement("body");
        foreach (var entity in terms.Entities.Where(e => !e.Names.IsEmpty))
        {
            WriteEntry(xml, entity, terms);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteHeader(XmlWriter xml, TermCollection terms)
    {
        xml.WriteStartElement("tbxHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("titleStmt");
        xml.Element("title", terms.Title);
        xml.WriteEndElement();
        xml.WriteStartElement("sourceDesc");
        xml.Element("p", terms.Page);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Entity entity, TermCollection terms)
    {
        xml.WriteStartElement("conceptEntry");

        // An id of XML begins with a letter; an entity's may begin with a digit.
        xml.WriteAttributeString("id", $"e-{entity.Id}");
        if (terms.TypeNames(entity.Type).Best(terms.Language, []) is { } type)
        {
            xml.Element("descrip", type.Text, ("type", "subjectField"));
        }

        WriteReference(xml, terms.PageOf(entity));
        if (entity.Wikidata is { } item)
        {
            WriteReference(xml, $"https://www.wikidata.org/wiki/{item}");
        }

        // A language that has no name but aliases has them in its section all the same; one that has just a description has no section.
        foreach (var language in entity.Names.Wordings.Concat(entity.Aliases).Select(w => w.Language).Distinct())
        {
            WriteLanguage(xml, entity, language);
        }

        xml.WriteEndElement();
    }

    private static void WriteReference(XmlWriter xml, string address) =>
        xml.Element("xref", address, ("type", "externalCrossReference"), ("target", address));

    private static void WriteLanguage(XmlWriter xml, Entity entity, LanguageTag language)
    {
        xml.WriteStartElement("langSec");
        xml.WriteAttributeString("xml", "lang", null, language.Value);
        if (entity.About[language] is { } about)
        {
            xml.Element("descrip", about, ("type", "definition"));
        }

        if (entity.Names[language] is { } name)
        {
            WriteTerm(xml, name, "preferredTerm-admn-sts");
        }

        foreach (var alias in entity.Aliases.Where(a => a.Language == language).Select(a => a.Text).Distinct(StringComparer.Ordinal))
        {
            if (!string.Equals(alias, entity.Names[language], StringComparison.Ordinal))
            {
                WriteTerm(xml, alias, "admittedTerm-admn-sts");
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteTerm(XmlWriter xml, string term, string status)
    {
        xml.WriteStartElement("termSec");
        xml.Element("term", term);
        xml.Element("termNote", "noun", ("type", "partOfSpeech"));
        xml.Element("termNote", status, ("type", "administrativeStatus"));
        xml.Element("termNote", IsAcronym(term) ? "acronym" : status[0] == 'p' ? "fullForm" : "variant", ("type", "termType"));
        xml.WriteEndElement();
    }

    private static bool IsAcronym(string term) => term.Length is > 1 and <= LongestAcronym && term.All(c => char.IsUpper(c) || char.IsDigit(c)) && term.Any(char.IsUpper);
}
