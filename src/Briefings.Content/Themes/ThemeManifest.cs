using Briefings.Content.Reading;
using Briefings.Content.Yaml;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Themes;

/// <summary>What <c>theme.yml</c> says.</summary>
/// <param name="Extends">The theme that lies under this one; null where there is none.</param>
/// <param name="At">Where that stands, or the file.</param>
internal sealed record ThemeManifest(string? Extends, SourceSpan At)
{
    private static readonly Schema Schema = new(ThemeFolder.ManifestName, [], ["name", "extends", "description"]);

    /// <summary>Reads the file of a theme's folder.</summary>
    public static ThemeManifest Read(InputFile folder, ValueContext context)
    {
        var file = folder.Inside(ThemeFolder.ManifestName);
        var map = YamlFile.One(file, Schema, context);
        _ = (map?.Text("name"), map?.Text("description"));
        return map is null ? new(null, SourceSpan.Whole(file.DisplayPath)) : new(map.Id("extends"), map.Where("extends"));
    }
}
