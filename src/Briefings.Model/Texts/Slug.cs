using System.Text.RegularExpressions;

namespace Briefings.Model.Texts;

/// <summary>Ids as they stand in file names and addresses: <c>2025-05-20-eu-korea-cyber</c>.</summary>
public static partial class Slug
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>True for lower-case ASCII letters and digits in groups joined by single hyphens, unless it is a name that some systems keep
    /// for devices (<c>con</c>, <c>nul</c>, <c>com1</c>).</summary>
    public static bool IsValid(string? text) => text is { Length: > 0 and <= MaxLength } && Form().IsMatch(text) && !IsDevice(text);

    /// <summary>True for a name that Windows keeps for a device, whatever its case; with any ending, no file can have it there.</summary>
    public static bool IsDevice(string name) => Device().IsMatch(name);

    /// <summary>The nearest valid id to a text: accents dropped, other signs made hyphens; empty where nothing is left.</summary>
    public static string From(string text)
    {
        var slug = string.Join('-', Words().Matches(Folding.Fold(text)).Select(m => m.Value));
        return IsDevice(slug) ? slug + "-0" : slug.Length <= MaxLength ? slug : slug[..MaxLength].TrimEnd('-');
    }

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(con|prn|aux|nul|com[1-9]|lpt[1-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Device();

    [GeneratedRegex("[a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
