using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public class SearchTests(Browser browser, SearchedSite site) : IClassFixture<SearchedSite>
{
    private const string Done = "() => document.querySelector('#search-results .hit') || /^(Aucun|Nessun|검색 결과가|لم )/.test(document.querySelector('#search-status').textContent)";

    [Theory]
    [InlineData("fr", "eau", "fr/briefings/2025-05-20-water/", "eau")]
    [InlineData("fr", "l’eau", "fr/briefings/2025-05-20-water/", "eau")]
    [InlineData("fr", "coeur", "fr/briefings/2025-05-20-water/", "cœur")]
    [InlineData("it", "acqua", "it/briefings/2025-05-20-water/", "acqua")]
    [InlineData("ko", "특별시", "ko/briefings/2025-06-01-seoul/", "특별시")]
    [InlineData("ko", "특별시가", "ko/briefings/2025-06-01-seoul/", "특별시")]
    [InlineData("ar", "كتاب", "ar/briefings/2024-03-01-books/", null)]
    [InlineData("ar", "الحرب", "ar/briefings/2024-03-01-books/", null)]
    [InlineData("fr", "agence de l'eau", "ko/briefings/2025-06-01-seoul/", null)]
    [InlineData("ar", "هيئة المياه", "ko/briefings/2025-06-01-seoul/", null)]
    [InlineData("fr", "한국수자원공사", "ko/briefings/2025-06-01-seoul/", "한국")]
    public async Task What_is_typed_finds_the_page(string language, string query, string found, string? marked)
    {
        var page = await Open($"{language}/search/");
        await page.Locator("#search-q").FillAsync(query);

        var link = page.Locator($".hit a[href='/repo/{found}']");
        await link.WaitForAsync();
        if (marked is not null)
        {
            (await page.Locator(".hit", new() { Has = page.Locator($"a[href='/repo/{found}']") }).Locator("mark").AllInnerTextsAsync()).ShouldContain(m => m.Contains(marked, StringComparison.Ordinal) || marked.StartsWith(m, StringComparison.Ordinal));
        }

        await link.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Visit.AddressOf(found));
    }

    [Fact]
    public async Task A_query_can_be_linked_and_its_filters_too_and_the_readers_language_comes_first()
    {
        var page = await Searched("it/search/?q=acqua");
        await page.Locator(".search__language").Nth(1).WaitForAsync();
        (await page.Locator(".search__language h2 span").First.InnerTextAsync()).ShouldBe("italiano");

        await Searched("fr/search/?q=vall%C3%A9e&from=2025-01-01", page);
        (await Links(page)).ShouldBe(["/repo/fr/briefings/2025-05-20-water/"]);
        await Searched("fr/search/?q=vall%C3%A9e&topic=vallee", page);
        (await Links(page)).ShouldBe(["/repo/fr/briefings/2025-05-20-water/"]);
        await Searched("fr/search/?source=sahifa&language=fr", page);
        (await Links(page)).ShouldBe(["/repo/fr/briefings/2024-03-01-books/"]);
        (await page.Locator("#search-source").InputValueAsync()).ShouldBe("sahifa");
        await Searched("fr/search/?q=vall%C3%A9e&language=fr&sort=date", page);
        (await Links(page)).Where(l => l.Contains("/briefings/", StringComparison.Ordinal)).ShouldBe(["/repo/fr/briefings/2025-05-20-water/", "/repo/fr/briefings/2024-03-01-books/"]);
        await Searched("fr/search/?q=vall%C3%A9e&to=2023-01-01&language=fr", page);
        (await Links(page)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_found_is_announced_and_what_was_not_finds_nothing_alike()
    {
        var page = await Searched("fr/search/?q=eau&language=fr");
        await Said(page, "2 résultats");
        await page.Locator("#search-q").FillAsync("타조");
        await Said(page, "Aucun résultat");
        (await Links(page)).ShouldBeEmpty();
        page.Url.ShouldContain("language=fr");
    }

    [Fact]
    public async Task Keys_open_the_search_from_every_page_until_the_reader_turns_that_off()
    {
        var page = await Open("fr/timeline/");
        await page.Keyboard.PressAsync("/");
        await page.Locator("#search-q:focus").WaitForAsync();

        await page.GotoAsync(Visit.AddressOf("fr/timeline/"));
        await page.Keyboard.PressAsync("Control+k");
        await page.Locator("#search-q:focus").WaitForAsync();

        await page.Locator("#search-key").UncheckAsync();
        await page.GotoAsync(Visit.AddressOf("fr/timeline/"));
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("Tab");
        page.Url.ShouldBe(Visit.AddressOf("fr/timeline/"));
    }

    [Fact]
    public async Task Without_a_script_all_titles_and_names_are_listed_and_nothing_that_does_not_work()
    {
        var page = (await Visit.To("fr/search/", browser, site.Site, new() { JavaScriptEnabled = false })).Page;

        (await page.Locator("form").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".directory a").AllInnerTextsAsync()).ShouldContain("La sécheresse");
        (await page.Locator(".directory a").AllInnerTextsAsync()).ShouldContain("Agence de l’eau");
    }

    private static async Task<string[]> Links(IPage page) => [.. await page.Locator(".hit a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))")];

    private static Task Said(IPage page, string words) => page.Locator("#search-status", new() { HasText = words }).WaitForAsync();

    private async Task<IPage> Open(string path)
    {
        var page = (await Visit.To(path, browser, site.Site)).Page;
        page.SetDefaultTimeout(60_000);
        return page;
    }

    private async Task<IPage> Searched(string path, IPage? open = null)
    {
        var page = open ?? await Open(path);
        if (open is not null)
        {
            await page.GotoAsync(Visit.AddressOf(path));
        }

        await page.WaitForFunctionAsync(Done);
        return page;
    }
}
