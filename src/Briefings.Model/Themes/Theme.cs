using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Model.Themes;

/// <summary>A text of a theme in one language, with a form for each CLDR plural category it needs.</summary>
/// <param name="Forms">By category: <c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c>, <c>many</c>, <c>other</c>; <c>other</c> is always there.</param>
public sealed record ThemeString(ImmutableSortedDictionary<string, string> Forms)
{
    /// <summary>The form that serves where no number decides.</summary>
    public string Other => Forms["other"];
}

/// <summary>A theme with whatever it extends already under it.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Layouts">Handlebars templates by page kind (<c>briefing</c>, <c>home</c>, …); the one named <c>page</c> is around all others.</param>
/// <param name="Partials">Handlebars partials by name.</param>
/// <param name="Assets">Styles, fonts and images, to be published.</param>
/// <param name="Strings">By language, then by key.</param>
/// <param name="StringFiles">Where the strings of a language are kept, for messages.</param>
public sealed record Theme(
    string Name,
    ImmutableSortedDictionary<string, ThemeFile> Layouts,
    ImmutableSortedDictionary<string, ThemeFile> Partials,
    ImmutableArray<ThemeAsset> Assets,
    ImmutableSortedDictionary<LanguageTag, ImmutableSortedDictionary<string, ThemeString>> Strings,
    ImmutableSortedDictionary<LanguageTag, string> StringFiles)
{
    /// <summary>Parts of the style sheet by name, which follow the asset <c>style.css</c> in it.</summary>
    public ImmutableSortedDictionary<string, ThemeFile> Styles { get; init; } = ImmutableSortedDictionary.Create<string, ThemeFile>(StringComparer.Ordinal);
}

/// <summary>A template of a theme.</summary>
/// <param name="File">The file as it is shown to its author.</param>
/// <param name="Text">The template.</param>
public sealed record ThemeFile(string File, string Text);

/// <summary>A file of a theme that is published.</summary>
/// <param name="Path">Its path below the theme's <c>assets/</c>, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record ThemeAsset(string Path, ImmutableArray<byte> Content);
