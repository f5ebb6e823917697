using Briefings.Site.Rendering;

namespace Briefings.Browser.Tests;

public class KeyboardTests(Browser browser, PublishedSample sample)
{
    private const int Stops = 60;

    private const string Focus = """
        () => {
          const e = document.activeElement, seen = e.labels?.[0] ?? e, r = seen.getBoundingClientRect();
          const isMarked = x => getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) >= 2;
          const all = [...document.querySelectorAll('*')];
          return {
            name: e.outerHTML.slice(0, 100),
            place: e === document.body ? -1 : all.indexOf(e),
            isVisible: r.width > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
            isMarked: isMarked(e) || isMarked(seen),
          };
        }
        """;

    /// <summary>Every kind of page, and a briefing that is written to the left.</summary>
    public static TheoryData<string, string> Kinds =>
        [.. PageKinds.All.Select(kind => (kind, kind is PageKinds.Languages or PageKinds.NotFound ? "" : "fr")), (PageKinds.Briefing, "ar")];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_tab_key_goes_through_a_page_in_reading_order_and_the_focus_is_seen(string kind, string language)
    {
        var path = sample.Longest(kind, language);
        var visit = await Visit.To(path, browser, sample.Site, new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
        var last = -1;
        for (var i = 0; i < Stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<Stop>(Focus);
            if (stop.Place < 0)
            {
                break;
            }

            stop.Place.ShouldBeGreaterThan(last, stop.Name);
            stop.IsVisible.ShouldBeTrue(stop.Name);
            stop.IsMarked.ShouldBeTrue(stop.Name);
            last = stop.Place;
        }

        last.ShouldBeGreaterThan(0);
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("fr/index.html")]
    [InlineData("ar/briefings/2025-02-21-bybit-theft/index.html")]
    public async Task The_first_stop_is_a_link_that_skips_the_menu(string path)
    {
        var visit = await Visit.Begin(browser, sample.Site);
        await visit.Open(path);
        await visit.Page.Keyboard.PressAsync("Tab");
        (await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe("#content");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        (await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)")).ShouldBeTrue();
        await visit.Page.CloseAsync();
    }

    private sealed class Stop
    {
        public string Name { get; set; } = "";

        public int Place { get; set; }

        public bool IsVisible { get; set; }

        public bool IsMarked { get; set; }
    }
}
