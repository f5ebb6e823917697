using System.Text.Json;

namespace Briefings.Browser.Tests.Validators;

public class FeedTests(PublishedSample sample)
{
    [Fact]
    public async Task Every_feed_is_read_by_a_feed_reader_of_others()
    {
        string[] feeds = [.. sample.Files.Where(f => Path.GetFileName(f) is "feed.xml" or "atom.xml")];
        feeds.Length.ShouldBeGreaterThanOrEqualTo(10);
        var read = await Tools.RunScript("feeds.mjs", feeds.Select(sample.FileOf));

        read.Length.ShouldBe(feeds.Length);
        foreach (var (file, line) in feeds.Zip(read))
        {
            using var json = JsonDocument.Parse(line);
            var feed = json.RootElement;
            Text(feed, "title").ShouldNotBeEmpty(file);
            Text(feed, "link").ShouldStartWith(Visit.Address, customMessage: file);
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                Text(item, "title").ShouldNotBeEmpty(file);
                LeadsToPage(Text(item, "link")).ShouldBeTrue($"{file}: {Text(item, "link")}");
                DateTimeOffset.TryParse(Text(item, "date"), System.Globalization.CultureInfo.InvariantCulture, out _).ShouldBeTrue(file);
                item.GetProperty("content").GetInt32().ShouldBeGreaterThan(500, file);
            }

            feed.GetProperty("items").EnumerateArray().Select(i => Text(i, "id")).ShouldBeUnique(file);
        }
    }

    [Fact]
    public void Every_JSON_Feed_has_what_its_version_1_1_asks_for()
    {
        string[] feeds = [.. sample.Files.Where(f => Path.GetFileName(f) is "feed.json")];
        feeds.Length.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var file in feeds)
        {
            using var json = JsonDocument.Parse(File.ReadAllText(sample.FileOf(file)));
            var feed = json.RootElement;
            Text(feed, "version").ShouldBe("https://jsonfeed.org/version/1.1", file);
            Text(feed, "feed_url").ShouldBe(Visit.AddressOf(file));
            LeadsToPage(Text(feed, "home_page_url")).ShouldBeTrue(file);
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                Text(item, "id").ShouldNotBeEmpty(file);
                LeadsToPage(Text(item, "url")).ShouldBeTrue(file);
                Text(item, "content_html").Length.ShouldBeGreaterThan(500, file);
            }
        }
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? "";

    // A correction may lead to a place within a page.
    private bool LeadsToPage(string address) => address.StartsWith(Visit.Address, StringComparison.Ordinal)
        && sample.Pages.Contains(address.Split('#')[0][Visit.Address.Length..] + "index.html", StringComparer.Ordinal);
}
