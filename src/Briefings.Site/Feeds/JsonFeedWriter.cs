using System.Collections.Immutable;
using System.Text.Json;
using Briefings.Site.Markup;
using Briefings.Site.Routes;

namespace Briefings.Site.Feeds;

/// <summary>Writes JSON Feed 1.1 (Brent Simmons and Manton Reece, 2020).</summary>
internal static class JsonFeedWriter
{
    /// <summary>Writes a feed.</summary>
    public static void Write(Feed feed, SiteAddress address, Stream stream) => JsonOutput.Write(stream, json =>
    {
        WriteHead(json, feed, address);
        json.Objects("items", feed.Items, item => WriteItem(json, item, feed, address));
    });

    private static void WriteHead(Utf8JsonWriter json, Feed feed, SiteAddress address)
    {
        Text(json, "version", "https://jsonfeed.org/version/1.1");
        Text(json, "title", feed.Title);
        Text(json, "home_page_url", address.Absolute(feed.Home));
        Text(json, "feed_url", address.Absolute(feed.RouteAs(FeedFormat.Json)));
        json.Text("description", feed.Description);
        Text(json, "language", feed.Language.Value);
        json.Objects("authors", [feed.Author], author => Text(json, "name", author));
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item, Feed feed, SiteAddress address)
    {
        Text(json, "id", item.Id);
        Text(json, "url", address.Absolute(item.Route));
        Text(json, "title", item.Title);
        json.Text("summary", item.Summary);
        WriteContent(json, item);
        json.WriteString("date_published", item.Published);
        json.WriteString("date_modified", item.Updated);
        Text(json, "language", feed.Language.Value);
        if (!item.Categories.IsEmpty)
        {
            json.Texts("tags", item.Categories);
        }

        WriteTranslations(json, [.. item.Translations.Where(translation => translation.Language != feed.Language)], address);
    }

    // An item must have a content of one kind or the other.
    private static void WriteContent(Utf8JsonWriter json, FeedItem item)
    {
        var content = item.Content();
        Text(json, content.IsEmpty ? "content_text" : "content_html", content.IsEmpty ? item.Summary : content.ToString());
    }

    // The format has no word for translations; names that begin with an underscore are free.
    private static void WriteTranslations(Utf8JsonWriter json, ImmutableArray<Alternate> translations, SiteAddress address)
    {
        if (translations.IsEmpty)
        {
            return;
        }

        json.Objects("_translations", translations, translation =>
        {
            Text(json, "language", translation.Language.Value);
            Text(json, "url", address.Absolute(translation.Route));
        });
    }

    // The format wants these even where they are empty.
    private static void Text(Utf8JsonWriter json, string name, string value) => json.WriteString(name, XmlCharacters.Only(value));
}
