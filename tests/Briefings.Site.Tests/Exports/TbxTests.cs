using System.Xml.Linq;
using Briefings.Site.Exports;
using static Briefings.Site.Tests.Exports.SampleTerms;

namespace Briefings.Site.Tests.Exports;

public class TbxTests
{
    private static readonly XNamespace Space = "urn:iso:std:iso:30042:ed-2";

    [Fact]
    public void The_frame_is_that_of_TBX_Basic_with_categories_as_attributes()
    {
        var tbx = Tbx3();
        tbx.Name.ShouldBe(Space + "tbx");
        (tbx.Attribute("type")!.Value, tbx.Attribute("style")!.Value).ShouldBe(("TBX-Basic", "dca"));
        tbx.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("fr");
        Names(tbx).ShouldBe(["tbxHeader", "text"]);
        Names(tbx.Element(Space + "tbxHeader")!.Element(Space + "fileDesc")!).ShouldBe(["titleStmt", "sourceDesc"]);
    }

    [Fact]
    public void A_concept_has_what_is_said_of_it_before_its_languages_and_a_language_before_its_terms()
    {
        foreach (var entry in Tbx3().Descendants(Space + "conceptEntry"))
        {
            Names(entry).SkipWhile(n => n is "descrip" or "xref").ShouldAllBe(n => n == "langSec");
            foreach (var language in entry.Elements(Space + "langSec"))
            {
                language.Attribute(XNamespace.Xml + "lang")!.Value.ShouldNotBeEmpty();
                Names(language).SkipWhile(n => n is "descrip").ShouldAllBe(n => n == "termSec");
                language.Elements(Space + "termSec").ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Terms_use_the_values_that_the_dialect_permits()
    {
        foreach (var term in Tbx3().Descendants(Space + "termSec"))
        {
            Names(term).ShouldBe(["term", "termNote", "termNote", "termNote"]);
            Note(term, "partOfSpeech").ShouldBeOneOf("noun", "verb", "adjective", "adverb", "other");
            Note(term, "administrativeStatus").ShouldBeOneOf("preferredTerm-admn-sts", "admittedTerm-admn-sts");
            Note(term, "termType").ShouldBeOneOf("fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase");
        }
    }

    [Fact]
    public void Ids_are_those_of_XML_and_unique() => Tbx3().Descendants(Space + "conceptEntry").Select(e => System.Xml.XmlConvert.VerifyNCName(e.Attribute("id")!.Value)).ShouldBe(["e-eeas", "e-7-eleven"]);

    [Fact]
    public void Each_name_is_there_once_the_names_before_the_aliases()
    {
        var eeas = Tbx3().Descendants(Space + "conceptEntry").First();
        eeas.Elements(Space + "langSec").Select(l => (l.Attribute(XNamespace.Xml + "lang")!.Value, string.Join('|', l.Descendants(Space + "term").Select(t => t.Value))))
            .ShouldBe([("en", "European External Action Service|EEAS"), ("fr", "Service européen pour l’action extérieure|SEAE"), ("ko", "대외관계청")]);
        Note(eeas.Descendants(Space + "termSec").Skip(1).First(), "termType").ShouldBe("acronym");
        eeas.Elements(Space + "xref").Select(x => x.Attribute("target")!.Value).ShouldContain("https://www.wikidata.org/wiki/Q474741");
    }

    [Fact]
    public void Hostile_names_come_back_as_they_were() => Tbx3().Descendants(Space + "term").Last().Value.ShouldBe("</term>& <x>");

    private static string Note(XElement term, string type) => term.Elements(Space + "termNote").Single(n => n.Attribute("type")!.Value == type).Value;

    private static string[] Names(XElement parent) => [.. parent.Elements().Select(e => e.Name.LocalName)];

    private static XElement Tbx3()
    {
        using var stream = new MemoryStream();
        Tbx.Write(Terms, stream);
        stream.Position = 0;
        return XDocument.Load(stream).Root!;
    }
}
