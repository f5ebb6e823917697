using System.Runtime.InteropServices;
using System.Text;
using Briefings.Model.Themes;

namespace Briefings.Site.Assets;

/// <summary>Joins the parts of a theme's style sheet, so that a page asks for one file.</summary>
internal static class StyleBundle
{
    /// <summary>The asset that the parts follow.</summary>
    public const string Sheet = "style.css";

    /// <summary>The assets of a theme, <see cref="Sheet"/> with all parts behind it, in the order of their names. Without parts they are as they were.</summary>
    public static IEnumerable<ThemeAsset> Assets(Theme theme) => theme.Styles.IsEmpty
        ? theme.Assets
        : theme.Assets.Where(a => a.Path is not Sheet).Append(new(Sheet, [.. Encoding.UTF8.GetBytes(Joined(theme))]));

    private static string Joined(Theme theme)
    {
        var own = theme.Assets.FirstOrDefault(a => a.Path is Sheet)?.Content ?? [];
        var start = Encoding.UTF8.GetString(ImmutableCollectionsMarshal.AsArray(own) ?? []);
        return string.Join('\n', theme.Styles.Select(s => Moved(s.Value.Text, s.Key)).Prepend(start));
    }

    // Parts name other files from where they are, in styles/ beside assets/.
    private static string Moved(string css, string name) =>
        Stylesheet.Rewrite(css, $"styles/{name}.css", path => path.StartsWith("assets/", StringComparison.Ordinal) ? path["assets/".Length..] : null);
}
