using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefings.Model.Texts;

/// <summary>A BCP 47 language tag in its conventional case: <c>fr</c>, <c>pt-BR</c>, <c>zh-Hant</c>.</summary>
/// <remarks>Only well-formedness is checked (language, optional script, optional region), not registration. A class, although it holds one
/// text only: of a value of our own every collection would have to be compiled anew at each start.</remarks>
public sealed partial record LanguageTag : IComparable<LanguageTag>
{
    private CultureInfo? culture;

    private LanguageTag(string value) => Value = value;

    /// <summary>The undetermined language, <c>und</c>.</summary>
    public static LanguageTag Undetermined { get; } = new("und");

    /// <summary>The whole tag, never empty.</summary>
    public string Value { get; }

    /// <summary>The language subtag alone: <c>zh</c> of <c>zh-Hant</c>.</summary>
    public string Primary => Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? Value[..dash] : Value;

    /// <summary>What the system knows of the language, looked up once.</summary>
    /// <exception cref="CultureNotFoundException">The system takes it for no language.</exception>
    public CultureInfo Culture => culture ??= CultureInfo.GetCultureInfo(Value);

    /// <summary>Reads a tag in any case.</summary>
    /// <returns>False, and <see cref="Undetermined"/>, where the text is not a well-formed tag.</returns>
    public static bool TryParse(string? text, out LanguageTag tag)
    {
        // Most are as plain as that.
        if (text is { Length: 2 or 3 } && !text.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            tag = new(text);
            return true;
        }

        var match = Form().Match(text ?? "");
        tag = match.Success ? new(Canonical(match)) : Undetermined;
        return match.Success;
    }

    /// <summary>Reads a tag that the program itself wrote.</summary>
    /// <exception cref="FormatException">The text is not a well-formed tag.</exception>
    public static LanguageTag Parse(string text) =>
        TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is not a language tag.");

    /// <inheritdoc/>
    public int CompareTo(LanguageTag? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public bool Equals(LanguageTag? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Canonical(Match match)
    {
        var language = match.Groups["language"].Value.ToLowerInvariant();
        var script = match.Groups["script"].Value;
        var region = match.Groups["region"].Value.ToUpperInvariant();
        return language
            + (script.Length == 0 ? "" : $"-{char.ToUpperInvariant(script[0])}{script[1..].ToLowerInvariant()}")
            + (region.Length == 0 ? "" : $"-{region}");
    }

    [GeneratedRegex("^(?<language>[A-Za-z]{2,3})(-(?<script>[A-Za-z]{4}))?(-(?<region>[A-Za-z]{2}|[0-9]{3}))?\\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
