using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Briefings.Model.Sites;
using Briefings.Model.Themes;

namespace Briefings.Site.Assets;

/// <summary>A file to publish, of the theme or of the input.</summary>
/// <param name="Path">Its path below <c>assets/</c>, with forward slashes.</param>
/// <param name="Open">Reads its bytes, any number of times.</param>
/// <param name="Hash">The SHA-256 of its bytes, as lower-case hexadecimal digits.</param>
/// <param name="Stylesheet">Its text where it is a stylesheet of the theme; the input's own files are copied as they are.</param>
internal sealed record AssetFile(string Path, Func<Stream> Open, string Hash, string? Stylesheet)
{
    /// <summary>How large a picture of the input is; null where that is not known.</summary>
    public PictureSize? Size { get; init; }

    /// <summary>A file of a theme.</summary>
    public static AssetFile Of(ThemeAsset asset)
    {
        var bytes = ImmutableCollectionsMarshal.AsArray(asset.Content) ?? [];
        var text = asset.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(bytes) : null;
        return new(asset.Path, () => new MemoryStream(bytes, writable: false), Convert.ToHexStringLower(SHA256.HashData(bytes)), text);
    }

    /// <summary>A file of the input, which is read now to know its hash, and again each time it is rendered.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AssetFile Of(Asset asset)
    {
        using var stream = File.OpenRead(asset.FullPath);
        var size = PictureSize.OfPng(stream);
        stream.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        return new(asset.Path, () => File.OpenRead(asset.FullPath), hash, null) { Size = size };
    }
}
