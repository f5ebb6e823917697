using Microsoft.Playwright;

namespace Briefings.Browser.Tests;

/// <summary>What readers ask of their browser, on every kind of page in every language.</summary>
public class PreferenceTests(Browser browser, PublishedSample sample)
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(e => {
          const s = getComputedStyle(e);
          return s.scrollBehavior !== 'auto' || s.animationName !== 'none' || s.transitionDuration.split(',').some(d => parseFloat(d) > 0);
        }).slice(0, 3).map(e => e.outerHTML.slice(0, 120))
        """;

    private const string OwnColours = """
        () => {
          const probe = document.body.appendChild(document.createElement('p'));
          const system = ['CanvasText', 'Canvas', 'LinkText', 'VisitedText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText', 'ButtonFace', 'Field', 'FieldText', 'Mark', 'MarkText']
            .map(name => { probe.style.color = name; return getComputedStyle(probe).color; });
          probe.remove();
          return [...document.querySelectorAll('body *:not(svg, svg *)')].filter(e => !system.includes(getComputedStyle(e).color)).slice(0, 3).map(e => e.outerHTML.slice(0, 120));
        }
        """;

    private const string Paper = """
        () => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          const hasMenu = [...document.querySelectorAll('.menu, .languages, .foot nav')].some(e => e.checkVisibility());
          const fits = document.documentElement.scrollWidth <= innerWidth;
          return `${color} on ${backgroundColor}, ${hasMenu ? 'a' : 'no'} menu, ${fits ? 'fits' : 'too wide'}`;
        }
        """;

    [Fact]
    public async Task Less_motion_colours_of_the_readers_own_and_paper_are_heeded_by_every_kind_of_page()
    {
        var visit = await Visit.Begin(browser, sample.Site, new() { ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 680, Height = 960 } });
        foreach (var path in sample.Longest())
        {
            await visit.Open(path);
            await visit.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            (await visit.Page.EvaluateAsync<string[]>(Moving)).ShouldBeEmpty(path);
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            (await visit.Page.EvaluateAsync<string[]>(OwnColours)).ShouldBeEmpty(path);
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None, Media = Media.Print });
            (await visit.Page.EvaluateAsync<string>(Paper)).ShouldBe("rgb(0, 0, 0) on rgb(255, 255, 255), no menu, fits", path);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        await visit.Page.CloseAsync();
    }

    [Fact]
    public async Task Where_the_reader_chooses_the_colours_what_is_chosen_is_still_seen()
    {
        var visit = await Visit.To("fr/briefings/2025-05-20-eu-korea-cyber/index.html", browser, sample.Site, new() { ForcedColors = ForcedColors.Active });
        foreach (var group in new[] { ".modes__mode", ".choice" })
        {
            (await Frame(visit, $"{group}:has(:checked)")).ShouldNotBe(await Frame(visit, $"{group}:not(:has(:checked))"), group);
        }

        await visit.Page.CloseAsync();
    }

    private static Task<string> Frame(Visit visit, string selector) =>
        visit.Page.Locator(selector).First.EvaluateAsync<string>("e => { const s = getComputedStyle(e); return `${s.borderColor} ${s.borderWidth} ${s.outline}`; }");
}
