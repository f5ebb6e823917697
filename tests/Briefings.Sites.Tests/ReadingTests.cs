using System.IO.Compression;

namespace Briefings.Sites.Tests;

public class ReadingTests
{
    private const string Summit = "fr/briefings/summit/index.html";

    [Fact]
    public async Task Two_languages_can_be_read_together_each_alone_or_one_with_the_other_on_demand()
    {
        using var site = Three();
        var modes = (await site.Build()).Page(Summit).QuerySelector(".modes")!;
        modes.QuerySelectorAll("input").Select(i => i.GetAttribute("value")).ShouldBe(["both", "fr", "it", "tap"]);
        modes.QuerySelectorAll("input[checked]").Single().Id.ShouldBe("read-both");
        modes.QuerySelector("label:nth-of-type(3) [lang=it]")!.TextContent.ShouldBe("italiano");
        modes.QuerySelector("legend")!.TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task One_language_has_no_ways_of_reading()
    {
        using var site = new SmallSite().WithArticle("summit", "journal.fr", "Le sommet", "Une phrase seule.");
        var page = (await site.Build()).Page(Summit);
        page.QuerySelector(".modes").ShouldBeNull();
        page.QuerySelector(".bead__gap").ShouldBeNull();
    }

    [Fact]
    public async Task Pairs_are_named_in_the_languages_they_are_of()
    {
        using var site = Three();
        var pairs = (await site.Build()).Page(Summit).QuerySelectorAll(".pairs a");
        pairs.Select(p => p.TextContent).ShouldBe(["français – italiano", "français – العربية"]);
        pairs[1].QuerySelector("span")!.OuterHtml.ShouldBe("""<span lang="ar" dir="rtl">العربية</span>""");
        pairs[0].GetAttribute("aria-current").ShouldBe("page");
    }

    [Fact]
    public async Task What_one_text_alone_says_is_said_to_be_missing_in_the_other()
    {
        using var site = Three();
        var alone = (await site.Build()).Page(Summit).QuerySelectorAll(".bead").Where(b => b.QuerySelector(".bead__gap") is not null).ToArray();
        alone.ShouldHaveSingleItem().ClassList.ShouldContain("bead--right");
        alone[0].QuerySelector(".bead__gap")!.TextContent.ShouldBe("Pas dans ce texte");
        alone[0].TextContent.ShouldContain("Svizzera");
    }

    [Fact]
    public async Task Every_sentence_has_a_link_of_its_own_in_words_of_the_page()
    {
        using var site = Three();
        foreach (var segment in (await site.Build()).Page(Summit).QuerySelectorAll(".segment[id]"))
        {
            var link = segment.QuerySelector(".segment__link")!;
            link.GetAttribute("href").ShouldBe($"#{segment.Id}");
            link.GetAttribute("lang").ShouldBe("fr");
            link.GetAttribute("aria-label").ShouldBe("Lien vers cette phrase");
        }
    }

    [Fact]
    public async Task The_first_mention_of_an_entity_is_described_by_its_card()
    {
        using var site = Three();
        var page = (await site.Build()).Page(Summit);
        var mentions = page.QuerySelectorAll("a.mention");
        mentions.Select(m => m.TextContent).ShouldBe(["Genève", "Ginevra"]);
        mentions.Select(m => m.GetAttribute("aria-describedby")).Distinct().ShouldBe(["card-geneva"]);
        mentions[0].HasAttribute("title").ShouldBeFalse();

        var card = page.GetElementById("card-geneva")!;
        card.GetAttribute("popover").ShouldBe("manual");
        card.QuerySelectorAll(".entity-card__name").Select(n => (n.TextContent, n.GetAttribute("lang"))).ShouldBe([("Genève", null), ("Ginevra", "it")]);
        card.QuerySelector(".entity-card__about")!.TextContent.ShouldBe("Une ville de Suisse.");
        card.QuerySelector("a")!.GetAttribute("href").ShouldBe(mentions[0].GetAttribute("href"));
        page.QuerySelectorAll(".entity-card").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("swiss")]
    public async Task Every_page_allows_only_what_comes_from_the_site_and_keeps_to_it(string theme)
    {
        using var site = SampleSite.Copy();
        foreach (var (path, page) in (await site.Build("--theme", theme)).Pages)
        {
            page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'", Case.Sensitive, path);
            page.QuerySelectorAll("style, [style], [onclick], [onload], script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty(path);
            page.QuerySelectorAll("link[rel=stylesheet]").ShouldHaveSingleItem().GetAttribute("href")!.ShouldStartWith("/");
        }
    }

    [Fact]
    public async Task A_briefing_with_everything_it_loads_is_a_light_page()
    {
        using var site = SampleSite.Copy();
        var built = await site.Build();
        var page = built.Page("fr/briefings/2025-05-20-eu-korea-cyber/index.html");
        string[] loaded = [.. page.QuerySelectorAll("link[rel=stylesheet]").Select(e => e.GetAttribute("href")!), .. page.QuerySelectorAll("script[src]").Select(e => e.GetAttribute("src")!)];
        loaded.Length.ShouldBe(4);
        var bytes = Compressed(built.Text("fr/briefings/2025-05-20-eu-korea-cyber/index.html")) + loaded.Sum(l => Compressed(built.Text(l.TrimStart('/'))));
        bytes.ShouldBeLessThan(60_000);
    }

    [Fact]
    public async Task A_theme_that_extends_another_adds_to_its_one_style_sheet()
    {
        using var site = Three();
        var built = await site.Build("--theme", "swiss");
        var sheet = built.Text(built.Files.Single(f => f.EndsWith(".css", StringComparison.Ordinal)));
        sheet.ShouldStartWith("/* Facing pages");
        sheet.ShouldContain("@layer tokens {");
        sheet.ShouldContain("Outside of any layer");
    }

    private static long Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var writer = new StreamWriter(zip))
        {
            writer.Write(text);
        }

        return bytes.Length;
    }

    private static SmallSite Three() => new SmallSite()
        .With("input/site.yml", "languages: [fr, it, ar]\nbaseUrl: https://desk.example/\n")
        .With("input/entities/geneva.yml", "id: geneva\ntype: place\nnames: {fr: Genève, it: Ginevra}\nabout: {fr: Une ville de Suisse.}\n")
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève. Vingt pays y prennent part.\n\nLes pays ont promis 3 millions de dollars.")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra. Vi partecipano venti paesi.\n\nI paesi hanno promesso 3 milioni di dollari. La Svizzera ospita l’incontro.")
        .WithArticle("summit", "sahifa.ar", "افتتاح القمة", "افتتحت القمة يوم الثلاثاء في جنيف.");
}
