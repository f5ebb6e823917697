namespace Briefings.Model.Texts;

/// <summary>An address that a published page may contain: <c>http</c>, <c>https</c>, <c>mailto</c>, or a path within the site.</summary>
/// <remarks>The one allow-list of the program: whatever is written into an <c>href</c> or <c>src</c> is of this type.</remarks>
public sealed record WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private WebAddress(string value, bool isExternal) => (Value, IsExternal) = (value, isExternal);

    /// <summary>The address as it is written, in ASCII or percent-encoded where it is absolute.</summary>
    public string Value { get; }

    /// <summary>True where it leads out of the site.</summary>
    public bool IsExternal { get; }

    /// <summary>Accepts an absolute address of an allowed scheme, a path or a fragment.</summary>
    /// <returns>Null where the text is empty, has control characters or a backslash, is protocol-relative, or names another scheme.</returns>
    public static WebAddress? TryParse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0 || trimmed.Any(c => char.IsControl(c) || c is '\\') || trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var firstStop = trimmed.AsSpan().IndexOfAny("/?#");
        var scheme = trimmed.AsSpan(0, firstStop < 0 ? trimmed.Length : firstStop).IndexOf(':');
        return scheme < 0 ? Relative(trimmed) : Absolute(trimmed, trimmed[..scheme]);
    }

    /// <summary>As <see cref="TryParse"/>, for absolute web addresses only.</summary>
    public static WebAddress? TryParseAbsolute(string? text) =>
        TryParse(text) is { IsExternal: true } address && address.Value.StartsWith("http", StringComparison.Ordinal) ? address : null;

    /// <inheritdoc/>
    public override string ToString() => Value;

    // A colon that is percent-encoded or written as an entity names no scheme to a browser, but to a careless rewriter it might.
    private static WebAddress? Relative(string text) =>
        text.Contains("&colon;", StringComparison.OrdinalIgnoreCase) || text.Contains("&#", StringComparison.Ordinal) ? null : new(text, isExternal: false);

    private static WebAddress? Absolute(string text, string scheme) =>
        Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? new(uri.AbsoluteUri, isExternal: true)
            : null;
}
