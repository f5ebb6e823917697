using System.Collections.Immutable;
using Briefings.Cli.Output;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;
using Briefings.Model.Themes;
using Briefings.Site.Rendering;

namespace Briefings.Cli.Sites;

/// <summary>A theme that was read and compiled.</summary>
/// <param name="Theme">Its files; null where there is no such theme.</param>
/// <param name="Renderer">Its templates; null where there is no such theme.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record CompiledTheme(Theme? Theme, ThemeRenderer? Renderer, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string SettingsFile = "site.yml";

    /// <summary>Reads and compiles a theme.</summary>
    public static CompiledTheme Of(string name, SiteOptions options)
    {
        var read = ThemeReader.Read(
            name, RootsOf(options.Input), SourceSpan.Whole(options.Theme is null ? $"{InputFolder.Shown(options.Input)}/{SettingsFile}" : "--theme"));
        if (read.Value is not { } theme)
        {
            return new(null, null, read.Diagnostics);
        }

        var renderer = ThemeRenderer.Compile(theme, out var templates);
        return new(theme, renderer, [.. read.Diagnostics, .. templates]);
    }

    /// <summary>The folders that themes are looked for in, the first first. A desk's own themes stand beside its input; the program brings the default one along.</summary>
    public static string[] RootsOf(string input) =>
    [
        .. new[] { Path.GetDirectoryName(Path.GetFullPath(input).TrimEnd(Path.DirectorySeparatorChar)), ".", AppContext.BaseDirectory }
            .OfType<string>()
            .Select(folder => Path.GetFullPath(Path.Combine(folder, "themes")))
            .Distinct(StringComparer.Ordinal)
            .Where(Directory.Exists),
    ];
}
