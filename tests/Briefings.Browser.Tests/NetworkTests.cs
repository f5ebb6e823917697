namespace Briefings.Browser.Tests;

public class NetworkTests(Browser browser, PublishedSample sample)
{
    [Fact]
    public async Task No_page_asks_others_for_anything_nor_for_what_is_not_there_and_none_complains()
    {
        var visit = await Visit.Begin(browser, sample);
        foreach (var path in sample.Pages)
        {
            await visit.Page.GotoAsync(PublishedSample.AddressOf(path));
        }

        visit.Complaints.ShouldBeEmpty();
        await visit.Page.CloseAsync();
    }
}
