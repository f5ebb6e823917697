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
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
        {
            WriteItem(json, item, feed, address);
        }

        json.WriteEndArray();
    });

    private static void WriteHead(Utf8JsonWriter json, Feed feed, SiteAddress address)
    {
        Text(json, "version", "https://jsonfeed.org/version/1.1");
        Text(json, "title", feed.Title);
        Text(json, "home_page_url", address.Absolute(feed.Home));
        Text(json, "feed_url", address.Absolute(feed.RouteAs(FeedFormat.Json)));
        TextIfAny(json, "description", feed.Description);
        Text(json, "language", feed.Language.Value);
        json.WriteStartArray("authors");
        json.WriteStartObject();
        Text(json, "name", feed.Author);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item, Feed feed, SiteAddress address)
    {
        json.WriteStartObject();
        Text(json, "id", item.Id);
        Text(json, "url", address.Absolute(item.Route));
        Text(json, "title", item.Title);
        TextIfAny(json, "summary", item.Summary);
        WriteContent(json, item);
        json.WriteString("date_published", item.Published);
        json.WriteString("date_modified", item.Updated);
        Text(json, "language", feed.Language.Value);
        WriteTags(json, item.Categories);
        WriteTranslations(json, [.. item.Translations.Where(translation => translation.Language != feed.Language)], address);
        json.WriteEndObject();
    }

    // An item must have a content of one kind or the other.
    private static void WriteContent(Utf8JsonWriter json, FeedItem item)
    {
        var content = item.Content();
        Text(json, content.IsEmpty ? "content_text" : "content_html", content.IsEmpty ? item.Summary : content.ToString());
    }

    private static void WriteTags(Utf8JsonWriter json, ImmutableArray<string> tags)
    {
        if (tags.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("tags");
        foreach (var tag in tags)
        {
            json.WriteStringValue(XmlCharacters.Only(tag));
        }

        json.WriteEndArray();
    }

    // The format has no word for translations; names that begin with an underscore are free.
    private static void WriteTranslations(Utf8JsonWriter json, ImmutableArray<Alternate> translations, SiteAddress address)
    {
        if (translations.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("_translations");
        foreach (var translation in translations)
        {
            json.WriteStartObject();
            Text(json, "language", translation.Language.Value);
            Text(json, "url", address.Absolute(translation.Route));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void TextIfAny(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            Text(json, name, value);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string value) => json.WriteString(name, XmlCharacters.Only(value));
}
