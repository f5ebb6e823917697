using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on themes: files, templates, strings.</summary>
public static class ThemeRules
{
    /// <summary>A string that a language of the site lacks.</summary>
    public static readonly DiagnosticRule MissingString = new("BRF0301", Severity.Warning,
        "The theme “{0}” has no string “{1}” in {2}.",
        "A string of the theme is missing in one of the site's languages; the default language's words are shown. Add it to the theme's strings.");

    /// <summary>A theme that no folder holds.</summary>
    public static readonly DiagnosticRule UnknownTheme = new("BRF0302", Severity.Error,
        "There is no theme “{0}”.",
        "A theme is a folder with a theme.yml. The hint lists the themes there are, nearest first.");

    /// <summary>Themes that extend each other.</summary>
    public static readonly DiagnosticRule ThemeCircle = new("BRF0303", Severity.Error,
        "The themes extend each other in a circle: {0}.",
        "Following extends from theme to theme has to end. Take one extends away.");

    /// <summary>A string without the form that always serves.</summary>
    public static readonly DiagnosticRule NoOtherForm = new("BRF0304", Severity.Error,
        "The string “{0}” has no form “other”.",
        "A string with plural forms names them by CLDR category (zero, one, two, few, many, other); other is the one that always serves.");

    /// <summary>A language of the site that a theme has no strings for.</summary>
    public static readonly DiagnosticRule MissingLanguage = new("BRF0305", Severity.Warning,
        "The theme “{0}” has no strings in {1}.",
        "A theme has a file strings/<language>.yml for every language of the site; without one the default language's words are shown.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [MissingString, UnknownTheme, ThemeCircle, NoOtherForm, MissingLanguage];
}
