namespace Briefings.Content.Tests.Sites;

/// <summary>A file of which nothing can be read is one mistake; what it would have declared is not missed besides.</summary>
public class LostFileTests
{
    [Theory]
    [InlineData(GoodSite.Sources)]
    [InlineData(GoodSite.Entities)]
    [InlineData(GoodSite.BriefingFile)]
    public void What_refers_into_a_lost_file_is_no_second_mistake(string file)
    {
        using var site = new GoodSite();
        site.Folder.Write(file, "a: b: c\n");
        site.TheOneMistake().ShouldBeAt("BRF0108", "input/" + file, 1, 5);
    }

    [Fact]
    public void A_briefing_of_which_no_article_can_be_read_is_not_there()
    {
        using var site = new GoodSite();
        site.Break(GoodSite.Gate, "title: ", "titre: ").Break(GoodSite.Crypto, "title: ", "titolo: ");
        site.Read().Value.ShouldNotBeNull().Briefings.ShouldBeEmpty();
    }
}
