using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public sealed class ReadingTests(Browser browser) : IDisposable
{
    private const string Summit = "fr/briefings/summit/";
    private const string Left = ".bead--both .bead__side--left";
    private const string Right = ".bead--both .bead__side--right";

    private readonly SmallSite site = new SmallSite()
        .With("input/site.yml", $"title: {{fr: Essai}}\nlanguages: [fr, it, ar]\nbaseUrl: {Visit.Address}\n")
        .With("input/entities/geneva.yml", "id: geneva\ntype: place\nnames: {fr: Genève, it: Ginevra}\nabout: {fr: Une ville de Suisse.}\n")
        .WithArticle("summit", "journal.fr", "Le sommet s’ouvre", "Le sommet s’est ouvert mardi à Genève. Vingt pays y prennent part.\n\nLes pays ont promis 3 millions de dollars.")
        .WithArticle("summit", "giornale.it", "Si apre il vertice", "Il vertice si è aperto martedì a Ginevra. Vi partecipano venti paesi.\n\nI paesi hanno promesso 3 milioni di dollari. La Svizzera ospita l’incontro.")
        .WithArticle("summit", "sahifa.ar", "افتتاح القمة", "افتتحت القمة يوم الثلاثاء في جنيف. تشارك فيها عشرون دولة.");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_language_can_be_read_alone_with_or_without_a_script(bool script)
    {
        var page = await Opened(Summit, new() { JavaScriptEnabled = script });
        await Shown(page, left: true, right: true);

        await page.Locator("#read-left").CheckAsync();
        await Shown(page, left: true, right: false);
        (await page.Locator(".bead--right").First.IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".bead__gap").First.IsVisibleAsync()).ShouldBeFalse();

        await page.Locator("#read-right").CheckAsync();
        await Shown(page, left: false, right: true);
        (await page.Locator("#read-tap").IsVisibleAsync()).ShouldBe(script);
    }

    [Fact]
    public async Task The_way_of_reading_is_in_the_address_and_remembered()
    {
        var page = await Opened(Summit);
        await page.Locator("#read-right").CheckAsync();
        page.Url.ShouldBe($"{Visit.Address}{Summit}?read=it");

        await page.GotoAsync($"{Visit.Address}{Summit}");
        (await page.Locator("#read-right").IsCheckedAsync()).ShouldBeTrue();

        await page.GotoAsync($"{Visit.Address}{Summit}?read=both");
        (await page.Locator("#read-both").IsCheckedAsync()).ShouldBeTrue();

        await page.GotoAsync($"{Visit.Address}{Summit}?read=xx");
        await Shown(page, left: true, right: true);
    }

    [Fact]
    public async Task A_tap_shows_the_other_languages_sentence_under_the_one_tapped_and_so_does_its_button()
    {
        var page = await Opened(Summit, new() { ViewportSize = new() { Width = 390, Height = 800 }, HasTouch = true });
        await page.Locator("#read-tap").CheckAsync();
        await Shown(page, left: true, right: false);

        await Sentence(page, "Vingt pays").TapAsync();
        (await Sentence(page, "Vi partecipano").IsVisibleAsync()).ShouldBeTrue();
        (await Sentence(page, "Vi partecipano").BoundingBoxAsync())!.Y.ShouldBeGreaterThan((await Sentence(page, "Vingt pays").BoundingBoxAsync())!.Y);

        var button = page.GetByRole(AriaRole.Button, new() { Name = "italiano" }).Nth(1);
        (await button.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await Sentence(page, "Vi partecipano").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task On_demand_the_language_that_was_read_alone_is_the_one_that_is_shown()
    {
        var page = await Opened($"{Summit}?read=it");
        await page.Locator("#read-tap").CheckAsync();
        page.Url.ShouldEndWith("?read=tap-it");
        await Shown(page, left: false, right: true);

        await Sentence(page, "Vi partecipano").ClickAsync();
        (await Sentence(page, "Vingt pays").BoundingBoxAsync())!.Y.ShouldBeGreaterThan((await Sentence(page, "Vi partecipano").BoundingBoxAsync())!.Y);
    }

    [Fact]
    public async Task A_sentence_that_is_linked_to_is_shown_whatever_is_read()
    {
        var page = await Opened($"{Summit}?read=fr");
        var id = await Sentence(page, "Svizzera").EvaluateAsync<string>("e => e.closest('.segment').id");
        await page.GotoAsync($"{Visit.Address}{Summit}?read=fr#{id}");
        (await Sentence(page, "Svizzera").IsVisibleAsync()).ShouldBeTrue();
        (await Sentence(page, "Vi partecipano").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Pointing_at_a_sentence_lights_its_counterpart()
    {
        var page = await Opened(Summit);
        var before = await Background(page, "Vi partecipano");
        await Sentence(page, "Vingt pays").HoverAsync();
        (await Background(page, "Vi partecipano")).ShouldNotBe(before);
    }

    [Fact]
    public async Task A_focused_mention_opens_its_card_and_escape_closes_it()
    {
        var page = await Opened(Summit);
        var card = page.Locator("#card-geneva");
        await page.Locator(".segment__link").First.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Genève");
        await card.WaitForAsync();
        (await card.InnerTextAsync()).ShouldContain("Ginevra");

        await page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Genève");
    }

    [Fact]
    public async Task A_card_stays_while_it_is_pointed_at()
    {
        var page = await Opened(Summit);
        var card = page.Locator("#card-geneva");
        await page.Locator(".mention").First.HoverAsync();
        await card.WaitForAsync();
        await card.HoverAsync();
        await page.WaitForTimeoutAsync(400);
        (await card.IsVisibleAsync()).ShouldBeTrue();

        await page.Locator("h1").HoverAsync();
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task A_first_tap_opens_a_card_and_a_second_follows_the_link()
    {
        var page = await Opened(Summit, new() { ViewportSize = new() { Width = 390, Height = 800 }, HasTouch = true });
        await page.Locator(".mention").First.TapAsync();
        await page.Locator("#card-geneva").WaitForAsync();
        await page.Locator(".mention").First.TapAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Visit.Address + "fr/glossary/geneva/");
    }

    [Fact]
    public async Task Without_a_script_a_mention_is_a_link()
    {
        var page = await Opened(Summit, new() { JavaScriptEnabled = false });
        (await page.Locator("#card-geneva").IsVisibleAsync()).ShouldBeFalse();
        await page.Locator(".mention").First.ClickAsync();
        page.Url.ShouldEndWith("/repo/fr/glossary/geneva/");
    }

    [Fact]
    public async Task The_readers_language_is_on_the_side_where_their_lines_start()
    {
        var page = await Opened("ar/briefings/summit/");
        (await Start(page, Left)).ShouldBeGreaterThan(await Start(page, Right));
        page = await Opened($"{Summit}ar/");
        (await Start(page, Left)).ShouldBeLessThan(await Start(page, Right));
    }

    [Theory]
    [InlineData("fr/briefings/summit/", ".bead--both")]
    [InlineData("ar/briefings/summit/", ".bead--both")]
    public async Task On_a_narrow_screen_sentences_follow_each_other_and_nothing_is_cut_off(string path, string bead)
    {
        var page = await Opened(path, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var left = await page.Locator($"{bead} .bead__side--left").First.BoundingBoxAsync();
        var right = await page.Locator($"{bead} .bead__side--right").First.BoundingBoxAsync();
        right!.Y.ShouldBeGreaterThanOrEqualTo(left!.Y + left.Height);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(320);
    }

    [Fact]
    public async Task French_quotation_marks_keep_their_distance()
    {
        var page = await Opened(Summit);
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).quotes")).ShouldContain("«\u202F");
        page = await Opened("it/briefings/summit/");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('main')).quotes")).ShouldStartWith("\"«\" \"»\"");
    }

    [Fact]
    public async Task Paper_has_both_columns_in_black_and_no_controls()
    {
        var page = await Opened(Summit, new() { ColorScheme = ColorScheme.Dark });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(680, 900);
        (await page.Locator(".modes").IsVisibleAsync()).ShouldBeFalse();
        (await Start(page, Left)).ShouldBeLessThan(await Start(page, Right));
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).color")).ShouldBe("rgb(0, 0, 0)");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.articles h3 a'), '::after').content")).ShouldContain("https://example.org/journal.fr");
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_loads_and_no_rule_of_its_policy_is_broken()
    {
        var page = await browser.NewPage();
        var said = new List<string>();
        page.Console += (_, message) => said.Add(message.Text);
        await page.AddInitScriptAsync("window.moved = 0; new PerformanceObserver(l => l.getEntries().forEach(e => window.moved += e.value)).observe({ type: 'layout-shift', buffered: true });");
        await using var preview = await PreviewedSite.Start(site);
        await preview.Until("/repo/fr/briefings/summit/", "Le sommet");
        await page.GotoAsync(new Uri(preview.Address, "/repo/" + Summit).AbsoluteUri);
        await page.Locator(".modes--live").WaitForAsync();
        (await page.EvaluateAsync<double>("window.moved")).ShouldBe(0);
        said.Where(s => s.Contains("Content Security Policy", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private async Task<IPage> Opened(string path, BrowserNewPageOptions? options = null) => (await Visit.To(path, browser, await site.Build(), options)).Page;

    private static async Task Shown(IPage page, bool left, bool right)
    {
        (await page.Locator(Left).First.IsVisibleAsync()).ShouldBe(left);
        (await page.Locator(Right).First.IsVisibleAsync()).ShouldBe(right);
    }

    private static ILocator Sentence(IPage page, string text) => page.Locator(".segment", new() { HasText = text }).First;

    private static Task<string> Background(IPage page, string text) =>
        Sentence(page, text).EvaluateAsync<string>("e => getComputedStyle(e.closest('.bead__side')).backgroundColor");

    private static async Task<double> Start(IPage page, string side) => (await page.Locator(side).First.BoundingBoxAsync())!.X;
}
