using System.Collections.Immutable;
using Briefings.Site.Following;
using Briefings.Site.Pages;
using Briefings.Site.Pages.Frame;
using Briefings.Site.Routes;

namespace Briefings.Site.Metadata;

/// <summary>What a page is shown as where it is linked to, in the words of the Open Graph protocol, which others read as well.</summary>
internal static class OpenGraph
{
    private const string SiteImage = "social-card";

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".webp"];

    /// <summary>The tags of a page; none for a page without an address of its own.</summary>
    public static ImmutableArray<MetaTagView> Of(Reader reader, string title, string? description, Route? route, PageMetadata? metadata)
    {
        if (route is not { } page)
        {
            return [];
        }

        var image = Image(reader, metadata);
        return
        [
            new("og:type", metadata?.Kind ?? "website"),
            new("og:title", title),
            .. Optional("og:description", description),
            new("og:url", reader.Context.Address.Absolute(page)),
            new("og:site_name", Channels.SiteTitle(reader)),
            .. Optional("og:locale", Locale(reader)),
            .. image is null ? [] : Picture(reader, image, title),
            .. metadata?.Tags ?? [],
            new("twitter:card", image is null ? "summary" : "summary_large_image"),
        ];
    }

    private static IEnumerable<MetaTagView> Optional(string property, string? content) => content is null ? [] : [new(property, content)];

    // Those who are told the size show a picture at once, before they have fetched it.
    private static IEnumerable<MetaTagView> Picture(Reader reader, string path, string title)
    {
        yield return new("og:image", reader.Context.Address.Absolute(reader.Context.Assets.Find(path)!));
        if (reader.Context.Assets.SizeOf(path) is var (width, height))
        {
            yield return new("og:image:width", $"{width}");
            yield return new("og:image:height", $"{height}");
        }

        yield return new("og:image:alt", title);
    }

    // Images of the desk's own: the page's, else the site's.
    private static string? Image(Reader reader, PageMetadata? metadata)
    {
        string?[] names = [metadata?.Image, SiteImage];
        return names.OfType<string>().SelectMany(n => Endings.Select(e => n + e)).FirstOrDefault(path => reader.Context.Assets.Find(path) is not null);
    }

    // The protocol wants a territory: only where the site's own tag has one is it known.
    private static string? Locale(Reader reader) =>
        reader.Language.Value.Split('-') is [var language, { Length: 2 } territory] ? $"{language}_{territory.ToUpperInvariant()}" : null;
}
