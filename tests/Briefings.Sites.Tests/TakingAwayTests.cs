using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Briefings.Sites.Tests;

public class TakingAwayTests
{
    private const string Briefing = "fr/briefings/2025-05-20-eu-korea-cyber/";

    [Fact]
    public async Task The_JSON_of_each_briefing_is_as_its_schema_says()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build();
        var schema = JsonNode.Parse(built.Text("data/briefing-1.schema.json"))!.AsObject();
        var briefings = built.Files.Where(f => f.EndsWith("/briefing.json", StringComparison.Ordinal)).ToArray();
        briefings.Length.ShouldBeGreaterThan(5);
        foreach (var briefing in briefings)
        {
            Faults(JsonNode.Parse(built.Text(briefing))!, schema, schema, briefing).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Each_pair_of_languages_has_its_memory_beside_it_and_its_page_links_it()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build();
        foreach (var (folder, right) in new[] { (Briefing, "it"), (Briefing + "en/", "en") })
        {
            Languages(built, folder + "pair.tmx").ShouldBe(["fr", right]);
            built.Page(folder + "index.html").QuerySelectorAll(".downloads a[href$='.tmx']").Select(a => a.GetAttribute("href")).ShouldBe([$"/{folder}pair.tmx"]);
        }
    }

    [Fact]
    public async Task Whatever_the_data_page_and_its_index_offer_is_there()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build("--base-url", "https://desk.example/");
        var index = JsonNode.Parse(built.Text("data/index.json"))!["briefings"]!.AsArray();
        index.Count.ShouldBe(3);
        var files = index.SelectMany(b => b!["files"]!.AsArray()).SelectMany(f => f!.AsObject()).Where(m => m.Key != "language").Select(m => m.Value!.GetValue<string>());
        files.ShouldAllBe(f => built.Files.Contains(f.Replace("https://desk.example/", "", StringComparison.Ordinal)));
        built.Page("ko/data/index.html").QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!.TrimStart('/')).ToArray().ShouldSatisfyAllConditions(
            links => links.ShouldContain("data/glossary.tbx"),
            links => links.ShouldAllBe(l => built.Files.Contains(l)));
    }

    [Fact]
    public async Task A_briefing_tells_machines_what_it_cites_and_is_about()
    {
        using var site = SampleSite.Copy();
        var page = (await site.Build("--base-url", "https://desk.example/")).Page(Briefing + "index.html");
        var graph = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.AsArray();
        var article = graph.Single(t => Text(t, "@type") == "NewsArticle")!;
        article["citation"]!.AsArray().Count.ShouldBe(5);
        article["about"]!.AsArray().ShouldContain(e => Text(e, "url") == "https://desk.example/fr/glossary/eeas/");
        article["correction"]!.AsArray().ShouldNotBeEmpty();
        graph.Select(t => Text(t, "@type")).Distinct().ShouldBe(["NewsArticle", "Event", "Dataset", "BreadcrumbList"]);
        page.QuerySelector("meta[property='og:type']")!.GetAttribute("content").ShouldBe("article");
        page.QuerySelector("meta[property='og:url']")!.GetAttribute("content").ShouldBe("https://desk.example/" + Briefing);
    }

    [Fact]
    public async Task The_desks_own_picture_stands_for_a_page_where_it_is_shared()
    {
        using var site = new SmallSite().WithArticle("summit", "journal.fr", "Le sommet", "Le texte.").WithArticle("summit", "giornale.it", "Il vertice", "Il testo.")
            .With("input/assets/social-card.png", "site").With("input/assets/social-cards/summit.jpg", "briefing");
        var built = await site.Build();
        Image(built, "fr/index.html").ShouldContain("/assets/social-card.");
        Image(built, "fr/briefings/summit/index.html").ShouldContain("/assets/social-cards/summit.");
        Meta(built, "og:image:alt").ShouldBe("Le sommet");
        Meta(built, "twitter:card").ShouldBe("summary_large_image");
        Meta(built, "og:image:width").ShouldBeNull();
    }

    [Fact]
    public async Task The_size_of_a_picture_is_told_where_it_says_so()
    {
        using var site = new SmallSite().WithArticle("summit", "journal.fr", "Le sommet", "Le texte.").WithArticle("summit", "giornale.it", "Il vertice", "Il testo.");
        Directory.CreateDirectory(Path.Combine(site.Input, "assets"));
        await File.WriteAllBytesAsync(Path.Combine(site.Input, "assets", "social-card.png"), Convert.FromHexString("89504E470D0A1A0A0000000D49484452000004B00000027608020000"), TestContext.Current.CancellationToken);
        var built = await site.Build();
        (Meta(built, "og:image:width"), Meta(built, "og:image:height")).ShouldBe(("1200", "630"));
    }

    [Fact]
    public async Task Every_data_block_is_JSON_and_no_page_runs_a_script_for_it()
    {
        using var site = SampleSite.Copy();
        var blocks = (await site.Build()).Pages.SelectMany(p => p.Document.QuerySelectorAll("script[type='application/ld+json']")).ToArray();
        blocks.Length.ShouldBeGreaterThan(100);
        blocks.ShouldAllBe(b => JsonNode.Parse(b.TextContent, null, default)!["@context"]!.GetValue<string>() == "https://schema.org");
    }

    private static string? Meta(BuiltSite built, string property) =>
        built.Page("fr/briefings/summit/index.html").QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    private static string Image(BuiltSite built, string page) => built.Page(page).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;

    private static string? Text(JsonNode? node, string name) => node?[name]?.GetValue<string>();

    private static string[] Languages(BuiltSite built, string tmx)
    {
        using var text = new StringReader(built.Text(tmx));
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return [.. XDocument.Load(reader).Descendants("tuv").Select(v => v.Attribute(XNamespace.Xml + "lang")!.Value).Distinct()];
    }

    // As much of JSON Schema as this one uses: properties, required, items, enum and references.
    private static IEnumerable<string> Faults(JsonNode value, JsonObject rule, JsonObject schema, string at)
    {
        var shape = rule["$ref"] is { } reference ? schema["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject() : rule;
        if (shape["enum"] is JsonArray allowed && !allowed.Any(a => JsonNode.DeepEquals(a, value)))
        {
            yield return $"{at}: {value} is not among the values";
        }

        var parts = (value, shape["properties"]) switch
        {
            (JsonObject members, JsonObject known) => members.SelectMany(m => known[m.Key] is JsonObject inner ? Faults(m.Value!, inner, schema, $"{at}.{m.Key}") : [$"{at}.{m.Key} is unknown"])
                .Concat((shape["required"]?.AsArray() ?? []).Select(r => r!.GetValue<string>()).Where(r => !members.ContainsKey(r)).Select(r => $"{at} lacks {r}")),
            (JsonArray items, _) => items.SelectMany((item, i) => Faults(item!, shape["items"]!.AsObject(), schema, $"{at}[{i}]")),
            _ => [],
        };
        foreach (var fault in parts)
        {
            yield return fault;
        }
    }
}
