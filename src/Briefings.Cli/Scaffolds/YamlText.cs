using Briefings.Model.Texts;

namespace Briefings.Cli.Scaffolds;

/// <summary>Writes values of new YAML files.</summary>
internal static class YamlText
{
    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A map by language on one line: <c>{fr: "…", it: "…"}</c>.</summary>
    public static string Map(IEnumerable<(LanguageTag Language, string Text)> texts) =>
        $"{{{string.Join(", ", texts.Select(t => $"{t.Language}: {Quoted(t.Text)}"))}}}";
}
