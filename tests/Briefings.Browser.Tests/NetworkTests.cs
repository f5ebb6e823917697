namespace Briefings.Browser.Tests;

public class NetworkTests(Browser browser, PublishedSample sample)
{
    [Fact]
    public async Task No_kind_of_page_asks_others_for_anything_nor_for_what_is_not_there_and_none_complains()
    {
        var visit = await Visit.Begin(browser, sample.Site);
        foreach (var path in sample.Longest())
        {
            await visit.Page.GotoAsync(Visit.AddressOf(path), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        }

        visit.Complaints.ShouldBeEmpty();
        await visit.Page.CloseAsync();
    }

    [Fact]
    public void What_any_page_is_made_of_lies_below_the_path_that_the_site_is_published_under()
    {
        foreach (var (path, page) in sample.Site.Pages)
        {
            var parts = page.QuerySelectorAll("link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], [src], [srcset], object[data]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("srcset") ?? e.GetAttribute("data")!)
                .ToArray();

            parts.ShouldNotBeEmpty(path);
            parts.ShouldAllBe(p => p.StartsWith("/repo/") && sample.Files.Contains(p.Substring("/repo/".Length)), path);
        }
    }
}
