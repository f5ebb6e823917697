using Briefings.Content.Fixing;

namespace Briefings.Content.Tests.Fixing;

public class KeyOrderTests
{
    [Fact]
    public void Keys_come_in_the_order_of_the_reference_and_unknown_ones_last()
    {
        KeyOrder.Article.Rank("title").ShouldBeLessThan(KeyOrder.Article.Rank("url"));
        KeyOrder.Article.Rank("url").ShouldBeLessThan(KeyOrder.Article.Rank("claims"));
        KeyOrder.Article.Rank("claims").ShouldBeLessThan(KeyOrder.Article.Rank("no-such-key"));
    }

    [Fact]
    public void Maps_in_a_list_have_an_order_of_their_own() =>
        KeyOrder.Briefing.Items("events").Keys.ShouldBe(["id", "date", "text", "entities", "sources"]);
}
