using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Briefings.Content.Manuscripts;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Content.WebPages;

/// <summary>What a page says about its article: each value from the first place that has a sound one.</summary>
/// <param name="document">The page.</param>
/// <param name="data">What its JSON-LD says.</param>
internal sealed partial class PageFacts(IDocument document, StructuredData? data)
{
    private const string JsonLd = "JSON-LD";
    private const int LongestTitle = 300;
    private const int LongestAuthor = 120;

    /// <summary>The headline.</summary>
    public Found<string>? Title() => Headline.Of(document, Tidy(data?.Headline, LongestTitle), Meta("og:site_name")) ?? Named(Meta("twitter:title"), "twitter:title", LongestTitle);

    /// <summary>Who wrote it.</summary>
    public Found<string>? Author() => First(
        Named(data?.Author, JsonLd, LongestAuthor),
        Named(NoAddress(Meta("article:author")), "article:author", LongestAuthor),
        Named(NoAddress(Meta("author")), "<meta name=author>", LongestAuthor),
        Named(NoAddress(Meta("parsely-author") ?? Meta("dc.creator") ?? Meta("byl")), "<meta>", LongestAuthor),
        Named(document.QuerySelector("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]")?.TextContent, "the byline", LongestAuthor));

    /// <summary>When it was published: the day where the publisher is.</summary>
    public Found<Edtf>? Published() => First(
        Dated(data?.Published, $"{JsonLd} datePublished"),
        Dated(Meta("article:published_time"), "article:published_time"),
        Dated(Attribute("[itemprop=datePublished]", "content") ?? Attribute("[itemprop=datePublished]", "datetime"), "itemprop datePublished"),
        Dated(Meta("date") ?? Meta("dc.date") ?? Meta("dc.date.issued") ?? Meta("dcterms.date") ?? Meta("pubdate") ?? Meta("parsely-pub-date") ?? Meta("publish-date"), "<meta name=date>"),
        Dated(Attribute("time[pubdate]", "datetime"), "<time pubdate>"),
        Dated(Attribute("article time[datetime], main time[datetime]", "datetime") ?? Attribute("time[datetime]", "datetime"), "<time datetime>"));

    /// <summary>The language that the page says it is in.</summary>
    public Found<LanguageTag>? Language() => First(
        Tagged(document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang"), "<html lang>"),
        Tagged(Meta("og:locale"), "og:locale"),
        Tagged(data?.Language, JsonLd),
        Tagged(Meta("content-language"), "<meta content-language>"));

    /// <summary>Where it was published; a home page is no article's address.</summary>
    public Found<WebAddress>? Url() => First(
        Addressed(Attribute("link[rel~=canonical i]", "href"), "<link rel=canonical>"),
        Addressed(Meta("og:url"), "og:url"),
        Addressed(data?.Url, JsonLd),
        Addressed(SavedFrom(), "the browser's “saved from”"));

    /// <summary>What relative links of the page start from; null where nothing says so.</summary>
    public Uri? Base() => Attribute("base[href]", "href") is { } written && Uri.TryCreate(written, UriKind.Absolute, out var own) && own.Scheme.StartsWith("http", StringComparison.Ordinal)
        ? own
        : Url() is { } url ? new Uri(url.Value.Value) : null;

    private static Found<T>? First<T>(params ReadOnlySpan<Found<T>?> found)
    {
        foreach (var candidate in found)
        {
            if (candidate is not null)
            {
                return candidate;
            }
        }

        return null;
    }

    private string? Meta(string name) => document.Head?.QuerySelectorAll("meta")
        .Where(m => Is(m, "property", name) || Is(m, "name", name) || Is(m, "http-equiv", name) || Is(m, "itemprop", name))
        .Select(m => m.GetAttribute("content"))
        .FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));

    private static bool Is(IElement element, string attribute, string value) =>
        string.Equals(element.GetAttribute(attribute)?.Trim(), value, StringComparison.OrdinalIgnoreCase);

    private string? Attribute(string selector, string name) => document.QuerySelector(selector)?.GetAttribute(name);

    private string? SavedFrom() => document.ChildNodes.OfType<IComment>().Concat(document.DocumentElement?.ChildNodes.OfType<IComment>() ?? [])
        .Select(c => Saved().Match(c.Data)).FirstOrDefault(m => m.Success)?.Groups["address"].Value;

    private static string? Tidy(string? text, int longest)
    {
        var words = new InlineText();
        words.Append(text ?? "");
        var tidy = words.Take().Text;
        return tidy.Length > 0 && tidy.Length <= longest ? tidy : null;
    }

    private static Found<string>? Named(string? text, string origin, int longest) => Tidy(text, longest) is { } tidy ? new(tidy, origin) : null;

    // Some publishers give the address of a profile for a name.
    private static string? NoAddress(string? name) => name is not null && name.Contains("://", StringComparison.Ordinal) ? null : name;

    private static Found<Edtf>? Dated(string? text, string origin) => Date().Match(text ?? "") is { Success: true } match
        && Edtf.TryParse($"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}") is { } date
            ? new(date, origin)
            : null;

    private static Found<LanguageTag>? Tagged(string? text, string origin) =>
        LanguageTag.TryParse((text ?? "").Trim().Replace('_', '-'), out var tag) ? new(tag, origin) : null;

    private static Found<WebAddress>? Addressed(string? text, string origin) =>
        WebAddress.TryParseAbsolute(text) is { } address && new Uri(address.Value).PathAndQuery.Length > 1 ? new(address, origin) : null;

    [GeneratedRegex(@"^\s*(?<year>[12][0-9]{3})[-/.年]?\s?(?<month>[0-9]{1,2})[-/.月]?\s?(?<day>[0-9]{1,2})(?![0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Date();

    [GeneratedRegex(@"saved from url=\([0-9]+\)(?<address>https?://[^\s]{1,2000})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Saved();
}
