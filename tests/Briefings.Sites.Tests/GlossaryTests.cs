namespace Briefings.Sites.Tests;

public class GlossaryTests
{
    private const string Korea = "id: korea\ntype: place\nnames: {fr: Corée du Nord, it: Corea del Nord}\naliases: {fr: [RPDC], ko: [북한]}\nwikidata: Q423\n";
    private const string Bank = "id: bank\ntype: organisation\nnames: {fr: Banque Kim, it: Banca Kim}\n";

    [Fact]
    public async Task An_entitys_page_tells_who_names_it_and_how()
    {
        using var site = Site();
        var page = (await site.Build()).Page("fr/glossary/korea/index.html");

        page.QuerySelectorAll(".names dt").Select(t => t.TextContent).ShouldBe(["français", "italiano", "한국어"]);
        page.QuerySelector(".names [lang=ko]")!.GetAttribute("dir").ShouldBe("ltr");
        page.QuerySelectorAll("[aria-labelledby=by-source] .names-table tbody tr").Select(Cells).ShouldBe([
            "a français | Corée du Nord | 1", "b français | Corée du Nord | 1", "c français | RPDC seule à l’employer | 1", "d italiano | Corea del Nord | 1",
            "e français | Corée du Nord | 1",
        ]);
        page.QuerySelectorAll(".periods tbody tr").Select(Cells).ShouldBe(["mai 2025 | 5 |"]);
        page.QuerySelectorAll(".companions li").Select(l => Words(l.TextContent)).ShouldBe(["Banque Kim 2 dossiers"]);
    }

    [Fact]
    public async Task A_briefing_leads_to_those_that_name_the_same_and_says_what()
    {
        using var site = Site();
        var built = await site.Build();

        var related = built.Page("fr/briefings/one/index.html").QuerySelectorAll(".related li").ToArray();
        related.Select(l => l.QuerySelector(".related__title a")!.GetAttribute("href")).ShouldBe(["/fr/briefings/two/"]);
        related[0].QuerySelectorAll(".related__why a").Select(a => a.TextContent).ShouldBe(["Banque Kim", "Corée du Nord"]);
        built.Page("fr/briefings/other/index.html").QuerySelector(".related").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_written_in_another_direction_stands_by_itself_between_separators()
    {
        using var site = new SmallSite()
            .With("input/site.yml", "languages: [fr, ar, it]\nbaseUrl: https://desk.example/\n")
            .With("input/sources.yml", "- {id: a, name: A, languages: [ar]}\n")
            .With("input/entities/nis.yml", "id: nis\ntype: organisation\nnames: {fr: Service national de renseignement, ar: جهاز الاستخبارات الوطنية, it: Servizio nazionale}\n")
            .WithArticle("one", "a.ar", "خبر", "قال جهاز الاستخبارات الوطنية إن الأمر خطير.");
        var built = await site.Build();

        built.Page("ar/glossary/index.html").QuerySelectorAll(".index__other > bdi").Length.ShouldBe(2);
        built.Page("fr/sources/index.html").QuerySelector(".index__other .tongue")!.GetAttribute("dir").ShouldBe("rtl");
    }

    [Fact]
    public async Task A_topic_says_what_it_is_about_and_whom_its_briefings_name()
    {
        using var site = Site().With("input/briefings/one/briefing.yml", "topics: [cyber]\n").With("input/briefings/two/briefing.yml", "topics: [cyber]\n");
        var page = (await site.Build()).Page("fr/topics/cyber/index.html");

        page.QuerySelector(".lede")!.TextContent.ShouldBe("Les réseaux et les États.");
        page.QuerySelectorAll(".companions li").Select(l => Words(l.TextContent)).ShouldBe(["Banque Kim 2 dossiers", "Corée du Nord 2 dossiers"]);
    }

    private static SmallSite Site() => new SmallSite()
        .With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\naboutTopics: {cyber: {fr: Les réseaux et les États.}}\n")
        .With("input/entities/korea.yml", Korea)
        .With("input/entities/bank.yml", Bank)
        .WithArticle("one", "a.fr", "Un", "La Corée du Nord nie. La Banque Kim se tait.")
        .WithArticle("one", "b.fr", "Un autre", "La Corée du Nord accuse.")
        .WithArticle("one", "c.fr", "Encore un", "La RPDC nie tout.")
        .WithArticle("one", "d.it", "Uno", "La Corea del Nord nega. La Banca Kim tace.")
        .WithArticle("two", "e.fr", "Deux", "La Corée du Nord vole la Banque Kim.")
        .WithArticle("other", "f.fr", "Autre", "Il pleut.");

    private static string Cells(AngleSharp.Dom.IElement row) => Words(string.Join(" | ", row.Children.Select(c => c.TextContent)));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
