namespace Briefings.Cli.Tests.Commands;

public sealed class ImportPagesTests : IDisposable
{
    private const string First = "Le port de Brest a ouvert lundi un quai que seuls les cargos à voile peuvent utiliser, une première en Europe selon la ville.";
    private const string Second = "Trois armateurs ont signé pour dix ans, et deux autres négocient encore avec la région, qui finance un tiers des travaux .";
    private const string Draft = "input/briefings/voile/phare.fr.md";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static string Page(string address = "https://phare.example/quai", string second = Second) => $"""
        <!DOCTYPE html>
        <html lang="en"><head><title>Un quai pour la voile | Le Phare</title>
        <link rel="canonical" href="{address}"><meta property="article:published_time" content="2025-05-20T10:00:00Z">
        <meta name="author" content="Maëlle Le Gall"></head>
        <body><nav><a href="/">Accueil</a></nav><article><h1>Un quai pour la voile</h1><p>{First}</p><p>{second}</p></article></body></html>
        """;

    private Task<CommandRun> Import(params string[] args) => CommandRun.Of(["import", .. args, "--briefing", "voile", "--input", folder["input"]]);

    [Fact]
    public async Task A_page_becomes_a_draft_and_every_value_says_where_it_comes_from()
    {
        var run = await Import(folder.Write("phare.html", Page()));

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe($"{folder[Draft]}\n");
        run.Error.ShouldContain("Language: fr (from its words; the page says “en”)\n");
        run.Error.ShouldContain("Title: Un quai pour la voile (from <h1>)\n");
        run.Error.ShouldContain("Author: Maëlle Le Gall (from <meta name=author>)\n");
        run.Error.ShouldContain("Published: 2025-05-20 (from article:published_time)\n");
        run.Error.ShouldContain("Address: https://phare.example/quai (from <link rel=canonical>)\n");
        run.Error.ShouldContain("Left out of the page: navigation, the headline.\n");
        folder.Read(Draft).ShouldContain("author: \"Maëlle Le Gall\"\n");
    }

    [Fact]
    public async Task Options_go_before_what_the_page_says()
    {
        await Import(folder.Write("x y.html", Page()), "--source", "faro", "--lang", "br", "--title", "Autre", "--published", "2024", "--url", "https://b.example/x");

        folder.Read("input/briefings/voile/faro.br.md").ShouldStartWith("---\ntitle: \"Autre\"\ndraft: true            # take this line out when the article is ready\nurl: \"https://b.example/x\"\npublished: 2024\n");
    }

    [Fact]
    public async Task The_source_is_the_one_whose_address_it_is()
    {
        folder.Write("input/sources.yml", "- {id: faro, name: Il Faro, url: 'https://faro.example'}\n- {id: phare, name: Le Phare, url: 'https://www.phare.example/'}\n");
        var run = await Import(folder.Write("Un quai.html", Page("https://m.phare.example/quai")));

        run.Out.ShouldBe($"{folder[Draft]}\n");
    }

    [Fact]
    public async Task A_source_that_nothing_tells_is_asked_for()
    {
        var run = await Import(folder.Write("Un quai.html", Page()));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("BRF0572");
        run.Error.ShouldContain("--source");
    }

    [Fact]
    public async Task A_dry_run_shows_the_diff_and_writes_nothing()
    {
        var run = await Import(folder.Write("phare.html", Page()), "--dry-run");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe(
            $"""
            --- {folder["phare.html"]}
            +++ {folder[Draft]}
            +---
            +title: "Un quai pour la voile"
            +draft: true            # take this line out when the article is ready
            +url: "https://phare.example/quai"
            +published: 2025-05-20
            +author: "Maëlle Le Gall"
            +cleaning: [{"{"}removed: stray-spaces, paragraphs: 1{"}"}]
            +---
            -Accueil  [navigation]
            -Un quai pour la voile  [the headline]
             {First}
            -{Second}  [stray spaces]
            +{Second.Replace(" .", ".", StringComparison.Ordinal)}

            """.ReplaceLineEndings("\n"));
        Directory.Exists(folder["input"]).ShouldBeFalse();
    }

    [Fact]
    public async Task The_diff_is_coloured_on_a_terminal()
    {
        var run = await CommandRun.InColour("import", folder.Write("phare.html", Page()), "--briefing", "voile", "--input", folder["input"], "--dry-run");

        run.Out.ShouldContain("\u001b[91m-Accueil");
        run.Out.ShouldContain("\u001b[32m+title");
    }

    [Fact]
    public async Task An_article_that_another_briefing_has_is_refused_with_its_place()
    {
        folder.WriteSite();
        folder.Article("faro.fr", "Un quai", $"{First}\n\n{Second}");
        var run = await Import(folder.Write("phare.html", Page()));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain($"This article is already there: {folder["input"]}/briefings/quai/faro.fr.md (has nearly the same words: 100 % of the words are the same).");
        File.Exists(folder[Draft]).ShouldBeFalse();
    }

    [Fact]
    public async Task An_article_of_the_same_address_is_refused_even_if_it_is_an_unfinished_draft()
    {
        folder.Write("input/briefings/quai/x.fr.md", "---\ndraft: true\nurl: http://www.phare.example/quai?utm_source=a\n---\nTexte.\n");
        var run = await Import(folder.Write("phare.html", Page()));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("has the same address");
    }

    [Fact]
    public async Task Force_imports_what_is_there_already_and_says_so()
    {
        folder.WriteSite();
        folder.Article("faro.fr", "Un quai", $"{First}\n\n{Second}");
        var run = await Import(folder.Write("phare.html", Page()), "--force");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("warning BRF0573");
        File.Exists(folder[Draft]).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_force_replaces_a_file()
    {
        var page = folder.Write("phare.html", Page());
        folder.Write(Draft, "mine");

        (await Import(page)).ExitCode.ShouldBe(3);
        folder.Read(Draft).ShouldBe("mine");
        (await Import(page, "--force")).ExitCode.ShouldBe(0);
        folder.Read(Draft).ShouldContain("Un quai pour la voile");
    }

    [Fact]
    public async Task A_folder_goes_on_after_a_bad_file_and_sums_up()
    {
        folder.Write("saved/faro.it.txt", "Il porto di Brest apre una banchina\nDa lunedì il porto bretone riserva una banchina alle navi che viaggiano a vela, la prima in Europa secondo il comune.\nTre compagnie hanno firmato per dieci anni.\n");
        folder.Write("saved/leer.html", "<html><body><div id=app></div></body></html>");
        folder.Write("saved/phare.html", Page());
        var run = await Import(folder["saved"]);

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBe($"{folder["input/briefings/voile/faro.it.md"]}\n{folder[Draft]}\n");
        run.Error.ShouldContain("leer.html: error BRF0570");
        run.Error.ShouldEndWith("Imported 2 of 3 files.\n");
    }

    [Fact]
    public async Task The_same_text_twice_in_one_run_is_taken_once()
    {
        var run = await Import(folder.Write("phare.html", Page()), folder.Write("faro.html", Page("https://faro.example/banchina")), "--dry-run");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("BRF0573");
        run.Error.ShouldEndWith("Would import 1 of 2 files.\n");
    }

    [Fact]
    public async Task A_title_is_of_one_text()
    {
        var run = await Import(folder.Write("a.html", Page()), folder.Write("b.html", Page()), "--title", "Un titre");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("--title and --url are of one text");
    }

    [Fact]
    public async Task A_page_comes_through_standard_input()
    {
        var run = await CommandRun.WithInput(Page(), "import", "-", "--briefing", "voile", "--source", "phare", "--input", folder["input"]);

        run.ExitCode.ShouldBe(0);
        folder.Read(Draft).ShouldContain(First);
    }

    [Fact]
    public async Task Markdown_keeps_its_links_and_lists()
    {
        await Import(folder.Write("phare.md", $"# Un quai\n\n{First}\n\n- [le dossier](https://a.example/x) de la région ;\n- l’étude.\n"));

        folder.Read(Draft).ShouldEndWith($"{First}\n\n- [le dossier](https://a.example/x) de la région ;\n- l’étude.\n");
        folder.Read(Draft).ShouldContain("title: \"Un quai\"");
    }
}
