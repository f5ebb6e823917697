namespace Briefings.Sites.Tests;

public class ComparisonTests(BuiltSample sample) : IClassFixture<BuiltSample>
{
    private const string Briefing = "fr/briefings/2025-05-20-eu-korea-cyber/";

    private readonly BuiltSite built = sample.Site;

    [Fact]
    public void What_matters_is_set_out_in_words_before_the_ledger()
    {
        var page = built.Page(Briefing + "index.html");
        page.QuerySelectorAll(".findings h3").Select(h => h.Id).ShouldBe(["findings-differs", "findings-unnamed", "findings-omitted"]);
        var named = page.QuerySelectorAll(".finding").First(f => f.QuerySelector("a[href='#fact-exchanges-named']") is not null);
        named.QuerySelectorAll(".finding__side").Select(s => (s.Children[0].ClassName, s.QuerySelectorAll("dd a").Length))
            .ShouldBe([("state state--states", 2), ("state state--anonymises", 1)]);
    }

    [Fact]
    public void Each_proof_leads_to_the_sentence_in_both_languages_on_the_page_of_the_right_pair()
    {
        var links = built.Page(Briefing + "index.html").QuerySelectorAll(".cell a, .finding dd a").Select(a => a.GetAttribute("href")!).ToList();
        links.ShouldContain(l => l.StartsWith('#'));
        links.ShouldContain(l => l.StartsWith('/'));
        foreach (var link in links.Distinct(StringComparer.Ordinal))
        {
            var parts = link.Split('#');
            var page = built.Page((parts[0].Length == 0 ? Briefing : parts[0][1..]) + "index.html");
            page.GetElementById(parts[1]).ShouldNotBeNull(link).Closest(".bead").ShouldNotBeNull(link);
        }
    }

    [Fact]
    public void Each_choice_of_rows_is_known_to_the_style_sheet_and_counts_what_it_leaves()
    {
        var style = built.Text(built.Files.Single(f => f.StartsWith("assets/style.", StringComparison.Ordinal)));
        var page = built.Page(Briefing + "index.html");
        foreach (var choice in page.QuerySelectorAll(".ledger-filter input").Where(i => i.Id != "rows-all"))
        {
            var (by, name) = (choice.Id!.Split('-')[0], choice.Id!.Split('-')[1]);
            style.ShouldContain($"#{choice.Id}:");
            var rows = page.QuerySelectorAll(by == "kind" ? $"tr[data-kind={name}]" : $"tr[data-states~={name}]");
            choice.ParentElement!.QuerySelector(".count")!.TextContent.ShouldBe($"{rows.Length}");
        }
    }

    [Fact]
    public void A_lineage_is_drawn_and_told_in_words()
    {
        var lineage = built.Page(Briefing + "index.html").QuerySelector(".lineage-graph")!;
        lineage.QuerySelector("svg[role=img]")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
        lineage.QuerySelectorAll("li").Select(l => l.TextContent).ShouldContain("Cryptopolitan (it) est une traduction automatique de Cryptopolitan (en).");
    }

    [Fact]
    public void A_headline_of_a_translation_stands_beside_its_original()
    {
        var headline = built.Page(Briefing + "index.html").QuerySelectorAll(".headline").First(h => h.QuerySelector("[lang=it]") is not null);
        headline.QuerySelector(".headline__original")!.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public void A_timeline_is_drawn_and_listed_and_nothing_has_looks_of_its_own()
    {
        foreach (var path in new[] { Briefing + "index.html", "ar/timeline/index.html", "ko/glossary/north-korea/index.html" })
        {
            var page = built.Page(path);
            page.QuerySelector("figure svg.drawing[role=img]").ShouldNotBeNull(path);
            page.QuerySelectorAll(".drawing g").Length.ShouldBeLessThanOrEqualTo(page.QuerySelectorAll(".timeline__entry").Length);
            page.QuerySelectorAll("[style]").ShouldBeEmpty(path);
        }
    }

    [Fact]
    public async Task A_timeline_of_hundreds_of_events_comes_in_parts()
    {
        var events = string.Concat(Enumerable.Range(0, 230).Select(i =>
            $"  - {{id: e{i}, date: {new DateOnly(2023, 1, 1).AddDays(i * 3):yyyy-MM-dd}, text: {{fr: Événement {i}}}, sources: [journal.fr]}}\n"));
        using var site = new SmallSite()
            .WithArticle("summit", "journal.fr", "Le sommet", "Le sommet s’est ouvert.")
            .WithArticle("summit", "giornale.it", "Il vertice", "Il vertice si è aperto.")
            .With("input/briefings/summit/briefing.yml", "events:\n" + events);
        var whole = await site.Build();
        var parts = whole.Files.Where(f => f.StartsWith("fr/timeline/", StringComparison.Ordinal)).ToList();
        parts.Count.ShouldBe(3);
        var entries = parts.Select(p => whole.Page(p).QuerySelectorAll(".timeline__entry").Length).ToList();
        entries.Max().ShouldBe(100);
        entries.Sum().ShouldBe(230);
        whole.Page("fr/timeline/index.html").QuerySelectorAll(".year .drawing").Length.ShouldBeGreaterThan(0);
    }
}
