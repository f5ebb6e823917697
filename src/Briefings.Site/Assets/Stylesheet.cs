using System.Text.RegularExpressions;

namespace Briefings.Site.Assets;

/// <summary>Finds and replaces what a stylesheet refers to: <c>url(…)</c>, quoted or not, and <c>@import "…"</c>.</summary>
internal static partial class Stylesheet
{
    /// <summary>The paths below <c>assets/</c> that a stylesheet names, in their order, whether there is such a file or not.</summary>
    /// <param name="css">The stylesheet.</param>
    /// <param name="path">Its own path below <c>assets/</c>.</param>
    public static IEnumerable<string> References(string css, string path) =>
        from match in Tokens().Matches(css)
        where match.Groups["url"].Success
        let target = Target(match.Groups["url"].Value, path)
        where target is not null
        select target;

    /// <summary>The stylesheet with other addresses.</summary>
    /// <param name="css">The stylesheet.</param>
    /// <param name="path">Its own path below <c>assets/</c>.</param>
    /// <param name="address">The new address for a path below <c>assets/</c>; null where it stays as it is.</param>
    public static string Rewrite(string css, string path, Func<string, string?> address) => Tokens().Replace(css, match =>
    {
        var url = match.Groups["url"];
        var replacement = url.Success && Target(url.Value, path) is { } target ? address(target) : null;
        var at = url.Index - match.Index;
        return replacement is null ? match.Value : $"{match.Value[..at]}{replacement}{Suffix(url.Value)}{match.Value[(at + url.Length)..]}";
    });

    private static string Suffix(string url) => url.IndexOfAny(['?', '#']) is >= 0 and var at ? url[at..] : "";

    private static string? Target(string url, string path)
    {
        var address = Uri.UnescapeDataString(url[..^Suffix(url).Length]);
        return address.Length == 0 || address.StartsWith('/') || address.Contains(':', StringComparison.Ordinal) ? null : Resolve(path, address);
    }

    private static string? Resolve(string from, string relative)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in relative.Split('/').Where(part => part is not "."))
        {
            if (part is not "..")
            {
                parts.Add(part);
            }
            else if (parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                return null;
            }
        }

        return string.Join('/', parts);
    }

    // Comments and other strings are matched to be stepped over. Each ends at the end of the text at the latest, so that none is tried twice.
    [GeneratedRegex("""
        /\*.*?(\*/|\z)
        | url\(\s*("(?<url>[^"\\\r\n]*)"|'(?<url>[^'\\\r\n]*)'|(?<url>[^\s"'()\\]+))\s*\)
        | @import\s+("(?<url>[^"\\\r\n]*)"|'(?<url>[^'\\\r\n]*)')
        | "([^"\\]|\\.)*("|\z)
        | '([^'\\]|\\.)*('|\z)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tokens();
}
