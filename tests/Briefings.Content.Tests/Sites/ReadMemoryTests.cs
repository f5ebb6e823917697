using Briefings.Content.Sites;

namespace Briefings.Content.Tests.Sites;

public class ReadMemoryTests
{
    [Fact]
    public void A_briefing_that_changes_together_with_the_settings_is_read_again()
    {
        using var site = new GoodSite();
        var memory = new ReadMemory();
        Read(site, memory).ShouldHaveSingleItem();
        site.Folder.Write(GoodSite.BriefingFile, "topics: [security]\n");
        memory.Forget("input/" + GoodSite.Settings);
        memory.Forget("input/" + GoodSite.BriefingFile);
        Read(site, memory).ShouldBeEmpty();
    }

    private static IEnumerable<string> Read(GoodSite site, ReadMemory memory) =>
        SiteReader.Read(site.Folder.Path, "input", false, 1, TestContext.Current.CancellationToken, memory).Value!.Briefings.Single().Claims.Select(c => c.Id);
}
