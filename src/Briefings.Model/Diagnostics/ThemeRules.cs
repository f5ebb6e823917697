using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on themes: files, templates, strings.</summary>
public static class ThemeRules
{
    /// <summary>A string that a language of the site lacks.</summary>
    public static readonly DiagnosticRule MissingString = new("BRF0301", Severity.Warning,
        "The theme “{0}” has no string “{1}” in {2}.",
        "A string of the theme is missing in one of the site's languages; the default language's words are shown. Add it to the theme's strings.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [MissingString];
}
