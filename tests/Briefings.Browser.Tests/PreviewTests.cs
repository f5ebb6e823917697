using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public class PreviewTests(Browser browser)
{
    private const string Overlay = "#briefings-preview [role=alert]";

    private static readonly string Long = string.Join("\n\n", Enumerable.Range(1, 80).Select(i => $"Paragraphe {i} du texte, qui dit peu de choses."));

    [Fact]
    public async Task A_saved_text_is_seen_at_the_place_where_the_reader_was()
    {
        await using var preview = await Started();
        var page = await Opened(preview);
        await page.GetByText("Paragraphe 60").First.ScrollIntoViewIfNeededAsync();
        var before = await Top(page, "Paragraphe 60");

        preview.Site.WithArticle("summit", "journal.fr", "Un autre titre", Long.Replace("Paragraphe 70", "Le nouveau paragraphe", StringComparison.Ordinal));

        await page.GetByText("Le nouveau paragraphe").First.WaitForAsync();
        (await page.TitleAsync()).ShouldContain("Un autre titre");
        await page.WaitForFunctionAsync("() => sessionStorage.length === 0");
        (await Top(page, "Paragraphe 60")).ShouldBe(before, 2);
        (await page.EvaluateAsync<double>("scrollY")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Mistakes_are_shown_over_the_last_good_page_until_they_are_mended()
    {
        await using var preview = await Started();
        var page = await Opened(preview);
        preview.Site.With("input/briefings/summit/journal.fr.md", "---\ntitel: <img src=x onerror=alert(1)>\n---\n\nTexte.\n");

        var overlay = page.Locator(Overlay);
        await overlay.WaitForAsync();
        (await overlay.InnerTextAsync()).ShouldContain("journal.fr.md(2,1)");
        (await overlay.Locator("pre").First.InnerTextAsync()).ShouldBe("titel: <img src=x onerror=alert(1)>\n^~~~~");
        (await overlay.Locator("img").CountAsync()).ShouldBe(0);
        (await page.GetByText("Paragraphe 60").First.IsVisibleAsync()).ShouldBeTrue();

        preview.Site.WithArticle("summit", "journal.fr", "Le titre mendé", Long);

        await page.Locator("h1", new() { HasText = "Le titre mendé" }).WaitForAsync();
        (await overlay.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_overlay_can_be_read_and_put_away_with_the_keyboard()
    {
        await using var preview = await Started();
        var page = await Opened(preview);
        preview.Site.With("input/briefings/summit/journal.fr.md", "---\ntitel: x\n---\n\nTexte.\n");
        await page.Locator(Overlay).WaitForAsync();
        (await page.GetByRole(AriaRole.Alert).CountAsync()).ShouldBe(1);
        (await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Heading, new() { Level = 2 }).InnerTextAsync()).ShouldContain("mistakes in the input");

        await page.GetByRole(AriaRole.Button, new() { Name = "Hide" }).FocusAsync();
        await page.Keyboard.PressAsync("Escape");

        await page.Locator(Overlay).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    [Fact]
    public async Task A_page_that_was_open_while_the_preview_was_started_anew_comes_up_to_date()
    {
        await using var preview = await Started();
        var page = await Opened(preview);
        var port = preview.Address.Port;
        await preview.End();
        preview.Site.WithArticle("summit", "journal.fr", "Après une pause", Long);

        await using var again = await PreviewedSite.Start(preview.Site, port);

        await page.Locator("h1", new() { HasText = "Après une pause" }).WaitForAsync();
    }

    private static async Task<PreviewedSite> Started()
    {
        var preview = await PreviewedSite.Start(new SmallSite()
            .With("input/site.yml", "title: {fr: Essai, it: Prova}\nlanguages: [fr, it]\nbaseUrl: https://example.org/repo/\n")
            .WithArticle("summit", "journal.fr", "Le sommet", Long)
            .WithArticle("summit", "giornale.it", "Il vertice", "Un paragrafo solo."));
        await preview.Until("/repo/fr/briefings/summit/", "Le sommet");
        return preview;
    }

    private async Task<IPage> Opened(PreviewedSite preview)
    {
        var page = await browser.NewPage();
        await page.GotoAsync(new Uri(preview.Address, "/repo/fr/briefings/summit/").AbsoluteUri);
        return page;
    }

    private static async Task<double> Top(IPage page, string text) => (await page.GetByText(text).First.BoundingBoxAsync())!.Y;
}
