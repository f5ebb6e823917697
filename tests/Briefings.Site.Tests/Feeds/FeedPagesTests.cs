using System.Text;
using Briefings.Site.Feeds;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public sealed class FeedPagesTests
{
    [Fact]
    public void A_feed_has_a_page_for_each_format() =>
        FeedPages.Of(Sample, Address).Select(page => page.Route.Path).ShouldBe(["fr/feed.xml", "fr/atom.xml", "fr/feed.json"]);

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_culture_and_every_run_gives_the_same_bytes(string culture) =>
        Cultures.In(culture, () => string.Concat(FeedPages.Of(Sample, Address).Select(Render))).ShouldBe(string.Concat(FeedPages.Of(Sample, Address).Select(Render)));

    [Fact]
    public void Bytes_are_UTF8_without_a_mark_and_without_carriage_returns()
    {
        foreach (var page in FeedPages.Of(Sample, Address))
        {
            using var stream = new MemoryStream();
            page.Render(stream);

            stream.ToArray()[0].ShouldBeOneOf((byte)'<', (byte)'{');
            stream.ToArray().ShouldNotContain((byte)'\r');
            Should.NotThrow(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray()));
        }
    }

    [Fact]
    public void A_feed_is_as_new_as_its_newest_change()
    {
        Sample.Updated.ShouldBe(Sample.Items[0].Updated);
        (Sample with { Items = [] }).Updated.ShouldBeNull();
    }
}
