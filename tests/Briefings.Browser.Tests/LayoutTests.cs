namespace Briefings.Browser.Tests;

public class LayoutTests(Browser browser, PublishedSample sample)
{
    private const string Moved = """
        window.moved = [];
        new PerformanceObserver(l => l.getEntries().forEach(e => window.moved.push(`${e.value} ${e.sources?.[0]?.node?.outerHTML?.slice(0, 120)}`))).observe({ type: 'layout-shift', buffered: true });
        """;

    private const string Overflowing = """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] : [...document.querySelectorAll('body *')]
          .filter(e => { const r = e.getBoundingClientRect(); return (r.right > innerWidth + 1 || r.left < -1) && !e.closest('.scroll, .visually-hidden, .skip'); })
          .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).concat('the page is wider than the screen')
        """;

    [Theory]
    [InlineData(1280, 1000)]
    [InlineData(390, 320)]
    public async Task Nothing_moves_while_a_page_loads_and_none_is_wider_than_the_screen(int width, int narrower)
    {
        var visit = await Visit.Begin(browser, sample.Site);
        await visit.Page.AddInitScriptAsync(Moved);
        foreach (var path in sample.Longest())
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Open(path);
            await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            (await visit.Page.EvaluateAsync<string[]>("window.moved")).ShouldBeEmpty(path);
            (await visit.Page.EvaluateAsync<string[]>(Overflowing)).ShouldBeEmpty($"{path} at {width}");
            await visit.Page.SetViewportSizeAsync(narrower, 900);
            (await visit.Page.EvaluateAsync<string[]>(Overflowing)).ShouldBeEmpty($"{path} at {narrower}");
        }

        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task Pages_of_right_to_left_languages_mirror_the_others()
    {
        var visit = await Visit.Begin(browser, sample.Site, new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.Open("ar/briefings/2025-02-21-bybit-theft/index.html");
        (await Start(visit, ".masthead__title a")).ShouldBeGreaterThan(640);
        (await Start(visit, ".bead--both .bead__side--left")).ShouldBeGreaterThan(640, "an Arabic reader's own text is on the right");

        await visit.Open("en/briefings/2025-02-21-bybit-theft/index.html");
        (await Start(visit, ".masthead__title a")).ShouldBeLessThan(640);
        (await Start(visit, ".bead--both .bead__side--left")).ShouldBeLessThan(640);
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("ar/index.html", ".card__summary[dir=ltr]", "right")]
    [InlineData("ar/briefings/2025-02-21-bybit-theft/index.html", ".note[dir=ltr]", "right")]
    [InlineData("fr/glossary/north-korea/index.html", ".quote p[dir=rtl]", "left")]
    public async Task What_is_told_in_words_of_the_other_direction_starts_where_the_lines_of_the_page_do(string path, string words, string edge)
    {
        var visit = await Visit.To(path, browser, sample.Site);
        (await visit.Page.Locator(words).First.EvaluateAsync<string>("e => getComputedStyle(e).textAlign")).ShouldBe(edge);
        await visit.Page.CloseAsync();
    }

    private static async Task<float> Start(Visit visit, string selector)
    {
        var box = (await visit.Page.Locator(selector).First.BoundingBoxAsync())!;
        return box.X + (box.Width / 2);
    }
}
