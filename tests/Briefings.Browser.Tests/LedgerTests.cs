using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public class LedgerTests(Browser browser, PublishedSample sample)
{
    private const string Briefing = "fr/briefings/2025-05-20-eu-korea-cyber/";
    private const string Rows = ".ledger tr[data-states]";

    [Fact]
    public async Task The_choice_of_rows_is_in_the_address_and_the_way_back_takes_it_back()
    {
        var page = await Opened(Briefing);
        var first = await Shown(page);
        await page.Locator("#rows-differs").CheckAsync();
        page.Url.ShouldEndWith(Briefing + "?rows=differs");
        await page.Locator("#kind-entity").UncheckAsync();
        page.Url.ShouldEndWith("?rows=differs&without=entity");
        var chosen = await Shown(page);
        chosen.ShouldAllBe(row => row.Contains("differs", StringComparison.Ordinal) && !row.Contains(" entity ", StringComparison.Ordinal));

        await page.ReloadAsync();
        (await Shown(page)).ShouldBe(chosen);
        await page.GoBackAsync();
        (await page.Locator("#kind-entity").IsCheckedAsync()).ShouldBeTrue();
        await page.GoBackAsync();
        page.Url.ShouldEndWith(Briefing);
        (await Shown(page)).ShouldBe(first);
        await page.GoForwardAsync();
        (await page.Locator("#rows-differs").IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task A_row_and_a_sentence_that_are_linked_to_are_shown_beside_what_is_chosen()
    {
        var page = await Opened(Briefing + "?rows=agreed&read=fr&rows=no");
        await page.Locator("#kind-date").UncheckAsync();
        page.Url.ShouldEndWith("?read=fr&rows=agreed&without=date");
        (await page.Locator(".bead--both .bead__side--right").First.IsVisibleAsync()).ShouldBeFalse();

        var differing = page.Locator($"{Rows}[data-states~=differs]").First;
        (await differing.IsVisibleAsync()).ShouldBeFalse();
        await page.Locator(".finding__matter a").First.ClickAsync();
        page.Url.ShouldContain("without=date#fact-");
        (await page.Locator($"{Rows}:target").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator("#rows-agreed").IsCheckedAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task An_address_that_asks_for_what_there_is_not_shows_what_is_shown_first()
    {
        var first = await Shown(await Opened(Briefing));
        (await Shown(await Opened(Briefing + "?rows=x&without=y&without="))).ShouldBe(first);
    }

    [Fact]
    public async Task Without_a_script_every_row_can_be_shown()
    {
        var page = await Opened(Briefing, new() { JavaScriptEnabled = false });
        await page.Locator("#rows-all").CheckAsync();
        (await Shown(page)).Length.ShouldBe(await page.Locator(Rows).CountAsync());
    }

    private static async Task<string[]> Shown(IPage page) =>
        [.. await page.Locator(Rows).EvaluateAllAsync<string[]>("rows => rows.filter(r => r.checkVisibility()).map(r => `${r.id} ${r.dataset.kind} ${r.dataset.states}`)")];

    private async Task<IPage> Opened(string path, BrowserNewPageOptions? options = null) => (await Visit.To(path, browser, sample.Site, options)).Page;
}
