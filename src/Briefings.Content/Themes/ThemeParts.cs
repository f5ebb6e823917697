using System.Collections.Immutable;
using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;
using Briefings.Model.Themes;

namespace Briefings.Content.Themes;

/// <summary>Reads what a theme's own folder holds.</summary>
internal static class ThemeParts
{
    private const string TemplateEnding = ".hbs";
    private const string StyleEnding = ".css";
    private const string StringsEnding = ".yml";

    private static readonly string[] Names = ["layouts", "partials", "styles", "assets", "strings", ThemeFolder.ManifestName];
    private static readonly string[] Companions = ["README.md", "LICENSE", "LICENSE.md", "LICENSE.txt"];

    /// <summary>Reads a folder.</summary>
    public static Theme Read(InputFile folder, ValueContext context)
    {
        var listing = FolderListing.Of(folder, folder.FullPath, context.Findings);
        foreach (var other in listing.Files.Concat(listing.Folders).Where(f => !Names.Contains(f.Name, StringComparer.Ordinal) && !Companions.Contains(f.Name, StringComparer.Ordinal)))
        {
            Unknown(other, "a theme", Hints.Known(other.Name, "names", Names), context);
        }

        ImmutableArray<(InputFile File, string Path)> Files(string name) =>
            listing.Folders.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal)) is { } inner
                ? [.. FolderListing.AllFiles(inner, folder.FullPath, context.Findings).Select(f => (f, f.DisplayPath[(inner.DisplayPath.Length + 1)..]))]
                : [];

        var strings = StringFiles(Files("strings"), context);
        return new(
            folder.Name,
            Texts(Files("layouts"), TemplateEnding, context),
            Texts(Files("partials"), TemplateEnding, context),
            Assets(Files("assets"), context),
            strings.ToImmutableSortedDictionary(s => s.Key, s => ThemeStringsReader.Read(s.Value, context)),
            strings.ToImmutableSortedDictionary(s => s.Key, s => s.Value.DisplayPath))
        {
            Styles = Texts(Files("styles"), StyleEnding, context),
        };
    }

    private static ImmutableSortedDictionary<string, ThemeFile> Texts(ImmutableArray<(InputFile File, string Path)> files, string ending, ValueContext context)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var (file, path) in files)
        {
            if (!path.EndsWith(ending, StringComparison.Ordinal))
            {
                Unknown(file, "a theme", $"Files here end in {ending}.", context);
            }
            else if (TextFile.Read(file, context.Findings) is { } source)
            {
                texts[path[..^ending.Length]] = new(file.DisplayPath, source.Text);
            }
        }

        return texts.ToImmutable();
    }

    private static ImmutableArray<ThemeAsset> Assets(ImmutableArray<(InputFile File, string Path)> files, ValueContext context)
    {
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        foreach (var (file, path) in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (TextFile.Bytes(file, context.Findings) is { } bytes)
            {
                assets.Add(new(path, [.. bytes]));
            }
        }

        return assets.ToImmutable();
    }

    private static SortedDictionary<LanguageTag, InputFile> StringFiles(ImmutableArray<(InputFile File, string Path)> files, ValueContext context)
    {
        var found = new SortedDictionary<LanguageTag, InputFile>();
        foreach (var (file, path) in files)
        {
            var isYaml = path.EndsWith(StringsEnding, StringComparison.Ordinal);
            if (!isYaml || !LanguageTag.TryParse(path[..^StringsEnding.Length], out var language) || !found.TryAdd(language, file))
            {
                Unknown(file, "a theme's strings/", "Strings are in strings/<language>.yml, one file a language.", context);
            }
        }

        return found;
    }

    private static void Unknown(InputFile file, string where, string? hint, ValueContext context) =>
        context.Findings.Add(FileRules.UnknownFile, SourceSpan.Whole(file.DisplayPath), hint, file.Name, where);
}
