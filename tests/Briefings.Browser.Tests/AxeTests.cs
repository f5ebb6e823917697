using Briefings.Site.Rendering;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

public class AxeTests(Browser browser, PublishedSample sample)
{
    private static readonly AxeRunOptions All = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    // What the scheme of colours can change.
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    /// <summary>Every kind of page, in Latin, Hangul and Arabic letters.</summary>
    public static TheoryData<string, string> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, string>();
            foreach (var kind in PageKinds.All)
            {
                string[] languages = kind is PageKinds.Languages or PageKinds.NotFound ? [""] : ["fr", "ko", "ar"];
                kinds.AddRange([.. languages.Select(l => new TheoryDataRow<string, string>(kind, l))]);
            }

            return kinds;
        }
    }

    [Fact]
    public void No_kind_of_page_is_missed() => sample.Kinds.Order(StringComparer.Ordinal).ShouldBe(PageKinds.All.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_no_fault_on_any_kind_of_page(string kind, string language)
    {
        var visit = await Visit.Begin(browser, sample.Site, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Open(sample.Longest(kind, language));
        await visit.Page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var faults = new List<string>();
        foreach (var (width, scheme, rules) in new[] { (1280, ColorScheme.Light, All), (1280, ColorScheme.Dark, Colours), (390, ColorScheme.Dark, Colours), (390, ColorScheme.Light, All) })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await visit.Page.RunAxe(rules);
            result.Passes.ShouldNotBeEmpty();
            faults.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{width} {scheme}: {v.Id}: {n.Html}")));
        }

        faults.ShouldBeEmpty();
        await visit.Page.CloseAsync();
    }

    [Theory]
    [InlineData("fr", 1280, ColorScheme.Light)]
    [InlineData("ko", 390, ColorScheme.Dark)]
    [InlineData("ar", 390, ColorScheme.Light)]
    [InlineData("ar", 1280, ColorScheme.Dark)]
    public async Task Axe_finds_no_fault_on_an_open_card(string language, int width, ColorScheme scheme)
    {
        var visit = await Visit.Begin(browser, sample.Site, new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await visit.Open(sample.Longest(PageKinds.Briefing, language));
        var cards = await visit.Page.Locator("[popover]").AllAsync();
        cards.Count.ShouldBeGreaterThan(3);
        foreach (var card in cards)
        {
            await card.EvaluateAsync("card => card.showPopover()");
            var result = await card.RunAxe(All);
            result.Passes.ShouldNotBeEmpty();
            result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")).ShouldBeEmpty();
            await card.EvaluateAsync("card => card.hidePopover()");
        }

        await visit.Page.CloseAsync();
    }
}
