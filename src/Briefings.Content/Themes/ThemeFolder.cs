using Briefings.Content.Reading;

namespace Briefings.Content.Themes;

/// <summary>Finds the folders of themes.</summary>
internal static class ThemeFolder
{
    /// <summary>The file that makes a folder a theme.</summary>
    public const string ManifestName = "theme.yml";

    /// <summary>The folder of a theme; of several the one in the earliest root.</summary>
    public static InputFile? Find(string name, IReadOnlyList<string> roots) =>
        roots.Select(Shown).Select(r => r.Inside(name)).FirstOrDefault(IsTheme);

    /// <summary>The names of all themes.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> roots) =>
    [
        .. roots.Select(Shown).SelectMany(r => FolderListing.Of(r, r.FullPath, new()).Folders).Where(IsTheme)
            .Select(f => f.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool IsTheme(InputFile folder) => File.Exists(Path.Combine(folder.FullPath, ManifestName));

    // A root that comes with the program is shown by its own name, so that no message depends on where the program is.
    private static InputFile Shown(string root) =>
        InputFile.Named(root, Path.IsPathRooted(root) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(root)) : root);
}
