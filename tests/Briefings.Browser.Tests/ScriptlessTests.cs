namespace Briefings.Browser.Tests;

public class ScriptlessTests(Browser browser, PublishedSample sample)
{
    [Theory]
    [InlineData("fr/briefings/2025-05-20-eu-korea-cyber/index.html")]
    [InlineData("ar/briefings/2025-02-21-bybit-theft/index.html")]
    [InlineData("ko/briefings/2025-04-01-north-korean-it-workers-europe/index.html")]
    public async Task Without_JavaScript_a_briefing_shows_all_it_has(string path)
    {
        var visit = await Visit.Begin(browser, sample.Site, new() { JavaScriptEnabled = false });
        await visit.Open(path);
        var page = sample.Site.Page(path);

        var shown = Words(await visit.Page.Locator("main").InnerTextAsync());
        var segments = page.QuerySelectorAll(".segment").Select(s => Words(s.TextContent)).ToArray();
        segments.Where(s => !shown.Contains(s, StringComparison.Ordinal)).ShouldBeEmpty();
        segments.Length.ShouldBeGreaterThan(20);
        foreach (var part in new[] { ".timeline__entry", ".names-table tbody tr", ".articles > li", ".related > li" })
        {
            (await visit.Page.Locator(part).First.IsVisibleAsync()).ShouldBeTrue(part);
        }

        visit.Complaints.ShouldBeEmpty();
        await visit.Page.CloseAsync();
    }

    // Chromium's inner text has line breaks and spaces of its own.
    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
