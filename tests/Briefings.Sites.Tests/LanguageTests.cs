namespace Briefings.Sites.Tests;

public class LanguageTests
{
    private const string Settings = "title: {fr: Veille, ko: 브리핑}\nlanguages: [fr, it, ko]\nbaseUrl: https://desk.example/\n";

    [Fact]
    public async Task A_briefing_that_lacks_a_language_is_listed_with_those_it_has_and_has_no_page()
    {
        using var site = Bilingual();
        var built = await site.Build();
        built.Files.ShouldNotContain("ko/briefings/summit/index.html");
        var home = built.Page("ko/index.html");
        home.QuerySelector(".card__title a")!.GetAttribute("href").ShouldBe("/fr/briefings/summit/");
        home.QuerySelector(".card__title a")!.GetAttribute("lang").ShouldBe("fr");
        home.QuerySelectorAll(".card__missing a").Select(a => a.GetAttribute("href")).ShouldBe(["/fr/briefings/summit/", "/it/briefings/summit/"]);
    }

    [Fact]
    public async Task Each_text_that_is_not_in_the_language_of_its_page_says_so()
    {
        using var site = Bilingual();
        var page = (await site.Build()).Page("fr/briefings/summit/index.html");
        page.QuerySelectorAll(".bead__side--right").ShouldAllBe(e => e.GetAttribute("lang") == "it" && e.GetAttribute("dir") == "ltr");
        page.DocumentElement.GetAttribute("lang").ShouldBe("fr");
    }

    [Fact]
    public async Task With_three_languages_there_is_a_page_for_each_pair()
    {
        using var site = Bilingual().WithArticle("summit", "sinmun.ko", "정상회의 개막", "정상회의가 화요일 제네바에서 열렸다. 20개국이 참가한다.");
        var built = await site.Build();
        built.Files.ShouldContain("fr/briefings/summit/index.html");
        built.Files.ShouldContain("fr/briefings/summit/ko/index.html");
        built.Files.ShouldContain("ko/briefings/summit/index.html");
        built.Files.ShouldContain("ko/briefings/summit/it/index.html");
        built.Page("fr/briefings/summit/ko/index.html").QuerySelector(".pairs [aria-current]")!.TextContent.ShouldBe("français – 한국어");
    }

    [Fact]
    public async Task The_desks_words_make_a_page_in_a_language_without_an_article()
    {
        using var site = Bilingual().With("input/briefings/summit/index.ko.md", "---\ntitle: 제네바 정상회의\nsummary: 두 기사를 비교한다.\n---\n");
        var built = await site.Build();
        var page = built.Page("ko/briefings/summit/index.html");
        page.QuerySelector("h1")!.TextContent.Trim().ShouldBe("제네바 정상회의");
        page.QuerySelector(".bead__side--left")!.GetAttribute("lang").ShouldBe("fr");
    }

    [Fact]
    public async Task Long_lists_are_split_newest_first()
    {
        using var site = new SmallSite().With("input/site.yml", "languages: [fr]\npageSize: 2\nbaseUrl: https://desk.example/\n");
        foreach (var day in Enumerable.Range(1, 5))
        {
            site.With($"input/briefings/b{day}/a.fr.md", $"---\ntitle: Jour {day}\nurl: https://example.org/{day}\npublished: 2025-05-0{day}\n---\n\nUn texte.\n");
        }

        var built = await site.Build();
        built.Page("fr/index.html").QuerySelectorAll(".card__title").Select(t => t.TextContent.Trim()).ShouldBe(["Jour 5", "Jour 4"]);
        built.Page("fr/page/3/index.html").QuerySelectorAll(".card__title").Select(t => t.TextContent.Trim()).ShouldBe(["Jour 1"]);
        built.Files.ShouldNotContain("fr/page/4/index.html");
    }

    private static SmallSite Bilingual() => new SmallSite()
        .With("input/site.yml", Settings)
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève. Vingt pays y prennent part.")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra. Vi partecipano venti paesi.");
}
