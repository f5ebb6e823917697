using System.Collections.Frozen;

namespace Briefings.Cli.Preview;

/// <summary>What the files of a site are to a browser, by the ends of their names.</summary>
internal static class ContentTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".avif"] = "image/avif",
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".gif"] = "image/gif",
        [".html"] = "text/html; charset=utf-8",
        [".ico"] = "image/x-icon",
        [".ics"] = "text/calendar; charset=utf-8",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".jsonld"] = "application/ld+json",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".opml"] = "text/x-opml; charset=utf-8",
        [".otf"] = "font/otf",
        [".pdf"] = "application/pdf",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".tbx"] = "application/xml",
        [".tmx"] = "application/xml",
        [".ttf"] = "font/ttf",
        [".txt"] = "text/plain; charset=utf-8",
        [".wasm"] = "application/wasm",
        [".webmanifest"] = "application/manifest+json",
        [".webp"] = "image/webp",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".xml"] = "application/xml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a published file.</summary>
    public static string Of(string file) => Types.GetValueOrDefault(Path.GetExtension(file), Unknown);
}
