using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Cli.Scaffolds;

/// <summary>What a theme starts with: another theme, and colours on top of it.</summary>
internal static class ThemeScaffold
{
    /// <summary>Its files, by their paths below the folder that holds the input and the themes.</summary>
    public static ImmutableArray<ScaffoldFile> Files(string name, string extended)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name, ["extends"] = extended }.ToFrozenDictionary(StringComparer.Ordinal);
        return
        [
            new($"themes/{name}/theme.yml", Template.Fill("theme/theme.yml", values)),
            new($"themes/{name}/styles/{name}.css", Template.Text("theme/style.css")),
        ];
    }
}
