using System.Text.Json.Nodes;
using Briefings.Site.Exports;
using static Briefings.Site.Tests.Exports.SampleTerms;

namespace Briefings.Site.Tests.Exports;

public class SkosTests
{
    [Fact]
    public void There_is_one_scheme_and_every_concept_is_in_it()
    {
        var scheme = Of("skos:ConceptScheme").ShouldHaveSingleItem();
        Of("skos:Concept").Count.ShouldBe(3);
        Of("skos:Concept").ShouldAllBe(c => Text(c, "inScheme") == Text(scheme, "@id"));
        Graph().Select(n => Text(n, "@id")).ShouldBeUnique();
    }

    [Fact]
    public void No_label_is_preferred_and_alternative_at_once()
    {
        var eeas = Of("skos:Concept")[0];
        eeas["prefLabel"]!["en"]!.GetValue<string>().ShouldBe("European External Action Service");
        eeas["altLabel"]!.AsObject().Select(l => (l.Key, string.Join('|', l.Value!.AsArray().Select(v => v!.GetValue<string>()))))
            .ShouldBe([("en", "EEAS"), ("fr", "SEAE"), ("ko", "대외관계청")]);
        Text(eeas, "exactMatch").ShouldBe("http://www.wikidata.org/entity/Q474741");
    }

    [Fact]
    public void Every_member_of_a_collection_is_a_concept()
    {
        var concepts = Of("skos:Concept").Select(c => Text(c, "@id")).ToArray();
        Of("skos:Collection").SelectMany(c => c["member"]!.AsArray()).Select(m => m!.GetValue<string>()).Order(StringComparer.Ordinal)
            .ShouldBe(concepts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_that_is_used_has_a_meaning()
    {
        var context = Document()["@context"]!.AsObject().Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        Graph().SelectMany(n => n.AsObject()).Select(m => m.Key).Where(k => k[0] != '@').ShouldAllBe(k => context.Contains(k));
    }

    private static List<JsonNode> Of(string type) => [.. Graph().Where(n => Text(n, "@type") == type)];

    private static IEnumerable<JsonNode> Graph() => Document()["@graph"]!.AsArray().Select(n => n!);

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static JsonNode Document()
    {
        using var stream = new MemoryStream();
        Skos.Write(Terms, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }
}
