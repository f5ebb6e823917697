using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Dom;

namespace Briefings.Content.WebPages;

/// <summary>What a page says of its article in JSON-LD, with the vocabulary of schema.org.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Author">Who wrote it, several with commas between.</param>
/// <param name="Published">When it was published, as it is written.</param>
/// <param name="Language">The language, as it is written.</param>
/// <param name="Url">Its address, as it is written.</param>
internal sealed record StructuredData(string? Headline, string? Author, string? Published, string? Language, string? Url)
{
    private const int MaxDepth = 32;

    /// <summary>What the first article among a page's scripts says; null where there is none. A script that is no JSON is passed over.</summary>
    public static StructuredData? Of(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth });
                if (Articles(json.RootElement).Select(e => (JsonElement?)e).FirstOrDefault() is { } article)
                {
                    return Read(article);
                }
            }
            catch (JsonException)
            {
                // Publishers' scripts are often broken; the page says the same elsewhere.
            }
        }

        return null;
    }

    private static IEnumerable<JsonElement> Articles(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Articles),
        JsonValueKind.Object when IsArticle(element) => [element],
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name is "@graph" or "mainEntity" or "mainEntityOfPage").SelectMany(p => Articles(p.Value)),
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && Strings(type).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static StructuredData Read(JsonElement article) => new(
        First(article, "headline") ?? First(article, "name"),
        article.TryGetProperty("author", out var author) && Names(author).ToImmutableArray() is { IsEmpty: false } names ? string.Join(", ", names) : null,
        First(article, "datePublished"),
        First(article, "inLanguage"),
        First(article, "url") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? Address(page) : null));

    private static string? Address(JsonElement page) =>
        page.ValueKind is JsonValueKind.Object ? First(page, "@id") ?? First(page, "url") : Strings(page).FirstOrDefault();

    private static IEnumerable<string> Names(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Array => author.EnumerateArray().SelectMany(Names).Distinct(StringComparer.Ordinal),
        JsonValueKind.Object => First(author, "name") is { } name ? [name] : [],
        _ => Strings(author),
    };

    private static string? First(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? Strings(value).FirstOrDefault(s => !string.IsNullOrWhiteSpace(s)) : null;

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String).Select(v => v.GetString()!),
        _ => [],
    };
}
