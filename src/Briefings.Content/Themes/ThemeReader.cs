using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;

namespace Briefings.Content.Themes;

/// <summary>Reads themes: folders with a <c>theme.yml</c>, and in them <c>layouts/</c>, <c>partials/</c>, <c>styles/</c>, <c>assets/</c> and <c>strings/</c>.</summary>
public static class ThemeReader
{
    /// <summary>Reads a theme with whatever it extends under it: its files and strings stand in for those of the same name.
    /// A <c>style.css</c> of its own stands in for all styles below.</summary>
    /// <param name="name">The theme's name, which is that of its folder.</param>
    /// <param name="themeRoots">Folders that hold themes; of two themes with one name the one in the earlier folder counts.</param>
    /// <param name="namedAt">Where the name stands, for the message that there is no such theme; the site as a whole where nothing is given.</param>
    /// <returns>No theme, with the reason, where there is none of that name or what it extends is not there or goes in a circle.</returns>
    public static ReadResult<Theme> Read(string name, IReadOnlyList<string> themeRoots, SourceSpan? namedAt = null)
    {
        var findings = new Findings();
        var theme = Read(name, themeRoots, namedAt ?? SourceSpan.Whole("site.yml"), [], findings);
        return findings.With(theme);
    }

    private static Theme? Read(string name, IReadOnlyList<string> roots, SourceSpan namedAt, ImmutableArray<string> above, Findings findings)
    {
        if (above.Contains(name, StringComparer.Ordinal))
        {
            findings.Add(ThemeRules.ThemeCircle, namedAt, "Take one “extends” away.", string.Join(" → ", above.Add(name)));
            return null;
        }

        if (ThemeFolder.Find(name, roots) is not { } folder)
        {
            findings.Add(ThemeRules.UnknownTheme, namedAt, Hints.Known(name, "themes", ThemeFolder.Names(roots)), name);
            return null;
        }

        var context = new ValueContext(findings, []);
        var manifest = ThemeManifest.Read(folder, context);
        var own = ThemeParts.Read(folder, context) with { Name = name };
        return manifest.Extends is not { } extended
            ? own
            : Read(extended, roots, manifest.At, above.Add(name), findings) is { } under ? Over(under, own) : null;
    }

    private static Theme Over(Theme under, Theme own) => new(
        own.Name,
        under.Layouts.SetItems(own.Layouts),
        under.Partials.SetItems(own.Partials),
        [.. own.Assets.Concat(under.Assets).DistinctBy(a => a.Path, StringComparer.Ordinal).OrderBy(a => a.Path, StringComparer.Ordinal)],
        under.Strings.SetItems(own.Strings.Select(s => KeyValuePair.Create(
            s.Key, under.Strings.TryGetValue(s.Key, out var strings) ? strings.SetItems(s.Value) : s.Value))),
        under.StringFiles.SetItems(own.StringFiles))
    {
        Styles = own.Assets.Any(a => a.Path is "style.css") ? own.Styles : under.Styles.SetItems(own.Styles),
    };
}
