using System.Text.Json;
using Briefings.Site.Feeds;
using static Briefings.Site.Tests.Feeds.SampleFeed;

namespace Briefings.Site.Tests.Feeds;

public sealed class JsonFeedWriterTests
{
    [Fact]
    public void A_feed_as_JSON() => Json(Sample).ShouldMatchApproved(c => c.NoDiff().WithFileExtension("json"));

    [Fact]
    public void Hostile_texts_come_back_as_they_were_but_for_control_characters()
    {
        using var document = JsonDocument.Parse(Json(Sample));
        var item = document.RootElement.GetProperty("items")[1];

        item.GetProperty("title").GetString().ShouldBe("<script>alert('x')</script> ]]> &  \"fin\"");
        item.GetProperty("content_html").GetString().ShouldBe("<p>&lt;img onerror=x&gt; ]]&gt;</p>");
        item.GetProperty("tags")[0].GetString().ShouldBe("R&D \"<x>\"");
    }

    [Fact]
    public void Markup_cannot_leave_a_script_element_that_the_feed_is_put_into() => Json(Sample).ShouldNotContain("<");

    [Fact]
    public void An_entry_without_content_has_its_summary_as_text()
    {
        using var document = JsonDocument.Parse(Json(Sample));
        var item = document.RootElement.GetProperty("items")[2];

        item.TryGetProperty("content_html", out _).ShouldBeFalse();
        item.GetProperty("content_text").GetString().ShouldBe("");
    }

    private static string Json(Feed feed) => Render(FeedPages.Of(feed, Address)[2]);
}
