using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Briefings.Sites.Tests;

/// <summary>What a program found or translated is marked as such, on pages and in data.</summary>
public class MarkTests
{
    private const string Machine = "traduction automatique";
    private const string Detected = "(détecté)";
    private const string Page = "fr/briefings/quai/index.html";

    [Fact]
    public async Task A_machine_translation_is_marked_wherever_its_words_are_shown()
    {
        using var site = Site();
        var built = await site.Build();

        var page = built.Page(Page);
        page.QuerySelector("[id='giornale.it']")!.TextContent.ShouldContain(Machine);
        page.QuerySelector("[id='journal.fr']")!.TextContent.ShouldNotContain(Machine);
        page.QuerySelectorAll(".articles li").Single(a => a.TextContent.Contains("Il Giornale")).QuerySelector(".lineage")!.TextContent.ShouldStartWith("Traduction automatique");
        page.QuerySelectorAll(".ledger thead th").Single(h => h.TextContent.Contains("Il Giornale")).TextContent.ShouldContain(Machine);
        page.QuerySelectorAll(".headline").Single(h => h.TextContent.Contains("Il Giornale")).TextContent.ShouldContain(Machine);
        page.QuerySelector(".kicker")!.TextContent.ShouldNotContain(Machine);
        built.Page("fr/sources/giornale/index.html").QuerySelector(".articles li")!.TextContent.ShouldContain(Machine);
        built.Page("fr/glossary/brest/index.html").QuerySelectorAll(".quote footer").Single(q => q.TextContent.Contains("Il Giornale")).TextContent.ShouldContain(Machine);
    }

    [Fact]
    public async Task A_title_that_a_program_translated_is_marked_until_the_desk_writes_its_own()
    {
        using var site = Site();
        var built = await site.Build();
        built.Page("it/briefings/quai/index.html").QuerySelector(".kicker")!.TextContent.ShouldContain("traduzione automatica");
        built.Page("it/index.html").QuerySelector(".card")!.TextContent.ShouldContain("traduzione automatica");
        built.Page("fr/index.html").QuerySelector(".card")!.TextContent.ShouldNotContain(Machine);
        built.Text("it/feed.xml").ShouldContain("traduzione automatica");
        Json(built, "it")["headings"]!.AsArray().Single(h => h!["language"]!.GetValue<string>() == "it")!["machine"]!.GetValue<bool>().ShouldBeTrue();

        site.With("input/briefings/quai/index.it.md", "---\ntitle: La banchina\nsummary: In breve.\n---\n");
        (await site.Build()).Page("it/index.html").QuerySelector(".card")!.TextContent.ShouldNotContain("traduzione automatica");
    }

    [Fact]
    public async Task Every_reading_says_whether_the_desk_read_it_or_the_program_found_it()
    {
        using var site = Site();
        var built = await site.Build();

        built.Page(Page).QuerySelector(".ledger tbody tr")!.QuerySelectorAll("td").Select(Mark).ShouldBe([Detected, "(rédaction)", Detected], "gazette, journal, giornale");
        foreach (var cell in built.Page(Page).QuerySelectorAll(".ledger td"))
        {
            Mark(cell).ShouldBe(cell.ClassList.Contains("cell--not-covered") ? "" : cell.QuerySelector(".curated") is null ? Detected : "(rédaction)");
        }

        built.Page(Page).QuerySelectorAll(".finding dd").ShouldNotBeEmpty();
        built.Page(Page).QuerySelectorAll(".finding dd").ShouldAllBe(f => f.QuerySelectorAll(".curated, .detected").Length == 1);
        built.Page("fr/sources/journal/index.html").QuerySelector("section .hint")!.TextContent.ShouldStartWith("Lus par la rédaction : 1. Détectés : ");
        Json(built, "fr")["ledger"]!.AsArray().Single(r => r!["kind"]!.GetValue<string>() == "claim")!["cells"]!.AsArray()
            .Select(c => c!["curated"]?.GetValue<bool>() ?? false).ShouldBe([false, true, false]);
    }

    [Fact]
    public async Task An_article_that_was_found_to_tell_of_an_event_is_marked()
    {
        using var site = Site();
        var built = await site.Build();

        foreach (var path in new[] { Page, "fr/timeline/index.html" })
        {
            var sources = built.Page(path).QuerySelector(".timeline__sources")!.TextContent;
            sources.ShouldContain("Il Giornale (it) (relevé dans son texte)");
            sources.ShouldNotContain("Le Journal (fr) (");
        }

        Json(built, "fr")["timeline"]![0]!["sources"]!.AsArray().Select(s => (s!["article"]!.GetValue<string>(), s["found"]?.GetValue<bool>() ?? false))
            .ShouldContain(("giornale.it", true));
    }

    [Fact]
    public async Task Articles_that_were_found_to_be_one_voice_are_marked()
    {
        using var site = Site();
        var built = await site.Build();

        var page = built.Page(Page);
        page.QuerySelector(".shared-voice")!.TextContent.ShouldEndWith(Detected);
        page.QuerySelectorAll(".articles .lineage").ShouldContain(l => l.TextContent.StartsWith("Se lit comme une copie") && l.TextContent.EndsWith(Detected));
        page.QuerySelectorAll(".lineage-graph__list li").ShouldContain(l => l.TextContent.EndsWith(Detected));
        Json(built, "fr")["lineage"]!["voices"]![0]!["detected"]!.GetValue<bool>().ShouldBeTrue();

        site.Replace("input/briefings/quai/gazette.fr.md", "published:", "lineage: {syndicatedFrom: journal.fr}\npublished:");
        (await site.Build()).Page(Page).QuerySelector(".shared-voice")!.TextContent.ShouldNotContain(Detected);
    }

    [Fact]
    public async Task Sentences_side_by_side_say_who_set_them_so()
    {
        using var site = Site();
        Alignment(await site.Build()).ShouldBe("Phrases mises en regard par le programme.");

        var folder = Path.Combine(site.Input, "briefings/quai");
        (await site.Run("align", Path.Combine(folder, "journal.fr.md"), Path.Combine(folder, "giornale.it.md"), "--save")).Code.ShouldBe(0);
        Alignment(await site.Build()).ShouldBe("Phrases mises en regard : 15 par la rédaction, 0 par le programme.");
        Json(await site.Build(), "fr")["alignments"]!.ToJsonString().ShouldContain("\"kind\":\"curated\"");
    }

    private static string Alignment(BuiltSite built) => built.Page(Page).QuerySelectorAll(".facing")
        .Single(f => f.QuerySelector("[id='journal.fr']") is not null)
        .QuerySelector(".facing__alignment")!.TextContent;

    private static string Mark(IElement cell) => string.Join(' ', cell.QuerySelectorAll(".curated, .detected").Select(m => m.TextContent));

    private static JsonNode Json(BuiltSite built, string language) => JsonNode.Parse(built.Text($"{language}/briefings/quai/briefing.json"))!;

    private static SmallSite Site() => new SmallSite()
        .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://desk.example/x/\n")
        .With("input/sources.yml", "- {id: journal, name: Le Journal}\n- {id: giornale, name: Il Giornale}\n- {id: gazette, name: La Gazette}\n")
        .With("input/entities/all.yml", "- {id: brest, type: place, names: {fr: Brest, it: Brest}}\n- {id: armor, type: organisation, names: {fr: Armor, it: Armor}}\n")
        .With(
            "input/briefings/quai/briefing.yml",
            """
            claims:
              - id: prix
                text: {fr: "Le quai a coûté 12 millions d’euros.", it: "La banchina è costata 12 milioni di euro."}
                value: 12 million EUR
                readings: {journal.fr: states}
            events:
              - {id: ouverture, date: 2025-05-19, text: {fr: Ouverture., it: Apertura.}, entities: [brest, armor], sources: [journal.fr]}
            """)
        .WithArticle("quai", "journal.fr", "Un quai neuf", "La ville de Brest et Armor ont ouvert un quai le 19 mai 2025. Il a coûté 12 millions d’euros. " + French())
        .WithArticle("quai", "gazette.fr", "Le quai est ouvert", "La ville de Brest et Armor ont ouvert un quai le 19 mai 2025. Il a coûté 12 millions d’euros. " + French())
        .WithArticle(
            "quai",
            "giornale.it",
            "Una banchina nuova",
            "La città di Brest e Armor hanno aperto una banchina il 19 maggio 2025. È costata 15 milioni di euro. " + Italian(),
            "lineage: {translationOf: journal.fr, by: machine}\n");

    private static string French() => string.Join(' ', Enumerable.Range(1, 13).Select(i => $"Le bateau numéro {i} mesure {17 + (i * 7)} mètres et porte {i * 31} tonnes."));

    private static string Italian() => string.Join(' ', Enumerable.Range(1, 13).Select(i => $"La nave numero {i} misura {17 + (i * 7)} metri e porta {i * 31} tonnellate."));
}
