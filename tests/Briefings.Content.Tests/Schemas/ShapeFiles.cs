using Briefings.Content.Sites;
using Briefings.Content.Themes;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests.Schemas;

/// <summary>Files beside these tests, by the schema that describes them, read where such files belong in a good site.</summary>
internal static class ShapeFiles
{
    private static readonly string Folder = Repository.PathOf("tests/Briefings.Content.Tests/Schemas");

    /// <summary>Files with one mistake of form each; their folder is the schema, their first line of YAML the diagnostic.</summary>
    public static IEnumerable<string> Broken => Directory.EnumerateFiles(Path.Combine(Folder, "Broken"), "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>A file for each schema with everything it allows.</summary>
    public static IEnumerable<string> Good =>
        Directory.EnumerateFiles(Path.Combine(Folder, "Good")).Select(f => "Good/" + Path.GetFileName(f)).Order(StringComparer.Ordinal);

    /// <summary>Where a file is on this machine.</summary>
    public static string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>The schema that describes a file.</summary>
    public static string SchemaOf(string file) =>
        file.Split('/') is ["Broken", var schema, _] ? schema : Path.GetFileNameWithoutExtension(file);

    /// <summary>What the program's own reader says of a file.</summary>
    public static IReadOnlyList<Diagnostic> Read(string file)
    {
        using var folder = new TempFolder();
        var target = TargetOf(SchemaOf(file));
        WriteSite(folder);
        folder.Write(target, File.ReadAllText(PathOf(file)));
        var site = SiteReader.Read(folder.PathOf("input"), "input", includeDrafts: true, 1, TestContext.Current.CancellationToken);
        var theme = ThemeReader.Read("mine", [folder.PathOf("themes")]);
        return [.. site.Diagnostics.Concat(theme.Diagnostics).Where(d => d.At.File == target)];
    }

    private static void WriteSite(TempFolder folder) => folder
        .Write("input/site.yml", "languages: [fr, it]\n")
        .Write("input/sources.yml", "- {id: gate, name: Gate}\n- {id: faro, name: Il Faro}\n- {id: 20, name: 20}\n")
        .Write("input/entities/eu.yml", "{id: eu, type: group, names: {fr: Union}}\n")
        .Write("input/briefings/one/briefing.yml", "claims: [{id: stolen, text: A}, {id: other, text: B}]\nevents: [{id: consultation, date: 2025, text: C}, {id: other, date: 2025, text: D}]\n")
        .Write("input/briefings/one/gate.fr.md", "---\ntitle: A\nurl: https://example.org/\npublished: 2025\n---\nUn.\n")
        .Write("input/briefings/one/faro.it.md", "---\ntitle: B\nurl: https://example.org/b\npublished: 2025\n---\nUno.\n")
        .Write("themes/base/theme.yml", "name: Base\n")
        .Write("themes/mine/theme.yml", "extends: base\n");

    private static string TargetOf(string schema) => schema switch
    {
        "site" => "input/site.yml",
        "sources" => "input/sources.yml",
        "source" => "input/sources/one.yml",
        "entities" => "input/entities/eu.yml",
        "article" => "input/briefings/one/gate.fr.md",
        "desk-text" => "input/briefings/one/index.fr.md",
        "briefing" => "input/briefings/one/briefing.yml",
        "alignment" => "input/briefings/one/alignment.fr-it.yml",
        "page" => "input/pages/about.fr.md",
        "theme" => "themes/mine/theme.yml",
        "strings" => "themes/mine/strings/fr.yml",
        _ => throw new ArgumentOutOfRangeException(nameof(schema), schema, "There is no such schema."),
    };
}
