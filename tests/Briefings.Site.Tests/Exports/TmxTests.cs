using System.Xml;
using System.Xml.Linq;
using Briefings.Model.Texts;
using Briefings.Site.Exports;

namespace Briefings.Site.Tests.Exports;

public class TmxTests
{
    private static readonly string[] HeaderAttributes = ["creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"];

    [Fact]
    public void The_header_has_all_that_TMX_1_4b_requires()
    {
        var tmx = Written(new TmxUnit("a", "b", 0.5));
        tmx.Root!.Attribute("version")!.Value.ShouldBe("1.4");
        tmx.Root.Elements().Select(e => e.Name.LocalName).ShouldBe(["header", "body"]);
        HeaderAttributes.ShouldBeSubsetOf(tmx.Root.Element("header")!.Attributes().Select(a => a.Name.LocalName));
        tmx.Root.Element("header")!.Attribute("segtype")!.Value.ShouldBeOneOf("block", "paragraph", "sentence", "phrase");
    }

    [Fact]
    public void A_unit_has_its_properties_before_a_variant_for_each_language()
    {
        var unit = Written(new TmxUnit("<a> & \u0001", "가", 0.8765432, "x_y")).Descendants("tu").Single();
        unit.Attribute("tuid")!.Value.ShouldBe("x_y");
        unit.Elements().Select(e => e.Name.LocalName).ShouldBe(["prop", "tuv", "tuv"]);
        unit.Element("prop")!.Value.ShouldBe("0.876543");
        unit.Elements("tuv").Select(v => (v.Attribute(XNamespace.Xml + "lang")!.Value, v.Elements().Single().Name.LocalName, v.Element("seg")!.Value))
            .ShouldBe([("fr", "seg", "<a> & "), ("ko", "seg", "가")]);
    }

    private static XDocument Written(params TmxUnit[] units)
    {
        using var stream = new MemoryStream();
        Tmx.Write(new(LanguageTag.Parse("fr"), LanguageTag.Parse("ko"), units), stream);
        stream.Position = 0;
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
