using System.Net;

namespace Briefings.Model.Texts;

/// <summary>An address that a published page may contain: <c>http</c>, <c>https</c>, <c>mailto</c>, or a path within the site.</summary>
/// <remarks>The one allow-list of the program: whatever is written into an <c>href</c> or <c>src</c> is of this type.</remarks>
public sealed record WebAddress
{
    /// <summary>The longest address, in UTF-16 units.</summary>
    public const int MaxLength = 4_000;

    private const int MostDecodings = 8;
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private WebAddress(string value, bool isExternal) => (Value, IsExternal) = (value, isExternal);

    /// <summary>The address as it is written, in ASCII or percent-encoded where it is absolute.</summary>
    public string Value { get; }

    /// <summary>True where it leads out of the site.</summary>
    public bool IsExternal { get; }

    /// <summary>Accepts an absolute address of an allowed scheme, a path or a fragment.</summary>
    /// <returns>Null where the text is empty, has control characters or a backslash, is protocol-relative, names another scheme or a
    /// user, or leads out of the site by <c>..</c>; or where it does so once entities and percent-encoding are decoded.</returns>
    public static WebAddress? TryParse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > MaxLength || !IsPlain(trimmed))
        {
            return null;
        }

        return SchemeOf(trimmed) is { } scheme ? Absolute(trimmed, scheme) : Relative(trimmed);
    }

    /// <summary>As <see cref="TryParse"/>, for absolute web addresses only.</summary>
    public static WebAddress? TryParseAbsolute(string? text) =>
        TryParse(text) is { IsExternal: true } address && address.Value.StartsWith("http", StringComparison.Ordinal) ? address : null;

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Whatever reads the address after us, and decodes once more than it should, must find no scheme and no other host in it.
    private static WebAddress? Relative(string text)
    {
        // The whole of it is decoded, since a character reference has a # in it that starts no fragment.
        var decoded = Decoded(text);
        var path = decoded.AsSpan().IndexOfAny("?#") is >= 0 and var end ? decoded[..end] : decoded;
        return IsPlain(path) && SchemeOf(decoded) is null && StaysInside(path) ? new(text, isExternal: false) : null;
    }

    private static WebAddress? Absolute(string text, string scheme) =>
        Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeMailto || (uri.UserInfo.Length == 0 && uri.Host.Length > 0))
            ? new(uri.AbsoluteUri, isExternal: true)
            : null;

    private static string? SchemeOf(string text)
    {
        var firstStop = text.AsSpan().IndexOfAny("/?#");
        var colon = text.AsSpan(0, firstStop < 0 ? text.Length : firstStop).IndexOf(':');
        return colon < 0 ? null : text[..colon];
    }

    private static bool IsPlain(string text) =>
        !text.Any(c => char.IsControl(c) || c is '\\')
        && !text.StartsWith("//", StringComparison.Ordinal);

    private static bool StaysInside(string path)
    {
        var depth = 0;
        foreach (var step in path.Split('/'))
        {
            depth += step switch { "" or "." => 0, ".." => -1, _ => 1 };
            if (depth < 0)
            {
                return false;
            }
        }

        return true;
    }

    // As often as it still changes, within reason: what is encoded deeper than that is decoded by nobody.
    private static string Decoded(string text)
    {
        for (var i = 0; i < MostDecodings; i++)
        {
            var decoded = Uri.UnescapeDataString(WebUtility.HtmlDecode(text.Replace("&colon;", ":", StringComparison.OrdinalIgnoreCase)
                .Replace("&tab;", "\t", StringComparison.OrdinalIgnoreCase).Replace("&newline;", "\n", StringComparison.OrdinalIgnoreCase)));
            if (string.Equals(decoded, text, StringComparison.Ordinal))
            {
                return text;
            }

            text = decoded;
        }

        return text;
    }
}
