using System.Text.Json;
using Briefings.Site.Publishing;

namespace Briefings.Sites.Tests;

public class SearchTests
{
    [Fact]
    public async Task A_site_without_a_search_lists_all_titles_and_names_instead()
    {
        using var site = Water();
        var built = await site.Build();
        var page = built.Page("fr/search/index.html");

        built.Files.ShouldNotContain(f => f.StartsWith("search/", StringComparison.Ordinal));
        page.QuerySelector("form").ShouldBeNull();
        page.QuerySelectorAll(".directory a").Select(a => a.TextContent).ShouldBe(["L’eau manque", "Agence de l’eau"]);
        page.QuerySelectorAll(".directory h3").Select(h => h.TextContent).ShouldBe(["2025", "Glossaire"]);
    }

    [Fact]
    public async Task The_index_of_each_language_is_published_with_the_site_is_the_same_each_time_and_goes_again()
    {
        NodeJs.SkipWithout();
        using var site = Water(hasSearch: true);
        var result = await site.Run("build", "--output", site.Output, "--base-url", "https://desk.example/repo/");
        var built = new BuiltSite(site.Output);
        result.Error.ShouldNotContain("No search index");
        foreach (var file in (string[])["search/fr/pagefind.js", "search/fr/pagefind-worker.js", "search/it/pagefind-entry.json", "fr/search/search.json"])
        {
            built.Files.ShouldContain(file);
        }

        built.Files.ShouldNotContain(f => f.Contains("-ui.", StringComparison.Ordinal));
        built.Page("fr/search/index.html").QuerySelector("form")!.GetAttribute("data-settings").ShouldBe("/repo/fr/search/search.json");
        using var settings = JsonDocument.Parse(built.Text("fr/search/search.json"));
        settings.RootElement.GetProperty("languages").EnumerateArray().Select(l => l.GetProperty("bundle").GetString()).ShouldBe(["/repo/search/fr/", "/repo/search/it/"]);

        var again = await site.Run("build", "--output", site.Output + "-2");
        again.Code.ShouldBe(0, again.Error);
        Index(site.Output + "-2").ShouldBe(Index(site.Output));

        (await site.Build("--no-search")).Files.ShouldNotContain(f => f.StartsWith("search/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_page_needs_no_script_that_stands_in_it()
    {
        using var site = Water();
        foreach (var (_, page) in (await site.Build()).Pages)
        {
            page.QuerySelectorAll("script:not([type='application/ld+json'])").ShouldAllBe(s => s.HasAttribute("src") && s.TextContent.Length == 0);
        }
    }

    private static SmallSite Water(bool hasSearch = false) => new SmallSite { HasSearch = hasSearch }
        .With("input/site.yml", "languages: [fr, it]\nbaseUrl: https://desk.example/\n")
        .With("input/entities/agency.yml", "id: agency\ntype: organisation\nnames: {fr: Agence de l’eau, it: Agenzia dell’acqua}\n")
        .WithArticle("water", "journal.fr", "L’eau manque", "L’eau manque dans la vallée.")
        .WithArticle("water", "giornale.it", "L’acqua manca", "L’acqua manca nella valle.");

    private static IEnumerable<ManifestEntry> Index(string folder) => Manifest.TryParse(File.ReadAllBytes(Path.Combine(folder, Manifest.FileName)))!.Files
        .Where(f => f.Path.StartsWith("search/", StringComparison.Ordinal));
}
