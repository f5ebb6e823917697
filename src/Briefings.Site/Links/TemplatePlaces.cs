using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;

namespace Briefings.Site.Links;

/// <summary>Finds the template that a link comes from.</summary>
internal static class TemplatePlaces
{
    /// <summary>Where a theme's templates have a link word for word; the theme's folder where none does, since the link was put together.</summary>
    public static SourceSpan Of(string link, Theme theme) =>
        theme.Layouts.Values.Concat(theme.Partials.Values).Select(t => Find(link, t)).FirstOrDefault(at => at is not null)
        ?? SourceSpan.Whole($"themes/{theme.Name}");

    private static SourceSpan? Find(string link, ThemeFile template)
    {
        var at = template.Text.IndexOf($"\"{link}\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var before = template.Text.AsSpan(0, at + 1);
        return new(template.File, before.Count('\n') + 1, at + 1 - before.LastIndexOf('\n'), link.Length);
    }
}
