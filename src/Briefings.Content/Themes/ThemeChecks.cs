using System.Collections.Immutable;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Briefings.Model.Themes;

namespace Briefings.Content.Themes;

/// <summary>Checks a theme against the site that uses it.</summary>
public static class ThemeChecks
{
    /// <summary>Finds the strings that languages of a site lack: those that the theme has in any language. A language that lacks all of
    /// them is one finding. A language with a region or script is served by its primary language too.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="languages">The languages of the site, the default one first.</param>
    public static ImmutableArray<Diagnostic> MissingStrings(Theme theme, ImmutableArray<LanguageTag> languages)
    {
        var keys = theme.Strings.Values.SelectMany(s => s.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return [.. languages.SelectMany(l => Missing(theme, keys, l, languages[0])).Order(Diagnostic.ByPlace)];
    }

    private static IEnumerable<Diagnostic> Missing(Theme theme, string[] keys, LanguageTag language, LanguageTag defaultLanguage)
    {
        var primary = LanguageTag.Parse(language.Primary);
        var file = File(theme, language) ?? File(theme, primary);
        if (file is null)
        {
            var known = string.Join(", ", theme.Strings.Keys);
            var hint = $"Add strings/{language}.yml to the theme. It has strings in: {known}.";
            return [ThemeRules.MissingLanguage.At(SourceSpan.Whole(AnyFile(theme)), hint, theme.Name, language)];
        }

        return keys.Where(k => Find(theme, language, k) is null && Find(theme, primary, k) is null)
            .Select(k => ThemeRules.MissingString.At(SourceSpan.Whole(file), Hint(theme, k, defaultLanguage), theme.Name, k, language));
    }

    private static string Hint(Theme theme, string key, LanguageTag defaultLanguage)
    {
        var language = Find(theme, defaultLanguage, key) is null ? theme.Strings.Keys.First(l => Find(theme, l, key) is not null) : defaultLanguage;
        return $"Add “{key}: …”. In {language} it is “{Find(theme, language, key)!.Other}”.";
    }

    private static ThemeString? Find(Theme theme, LanguageTag language, string key) =>
        theme.Strings.TryGetValue(language, out var strings) ? strings.GetValueOrDefault(key) : null;

    private static string? File(Theme theme, LanguageTag language) => theme.StringFiles.GetValueOrDefault(language);

    private static string AnyFile(Theme theme) => theme.StringFiles.IsEmpty ? theme.Name : theme.StringFiles.First().Value;
}
