using System.Text.Json;
using System.Text.RegularExpressions;
using Briefings.Content.Schemas;

namespace Briefings.Content.Tests.Schemas;

/// <summary>The settings of Visual Studio Code that the repository brings along.</summary>
public class EditorSettingsTests
{
    [Fact]
    public void Every_schema_of_a_yaml_file_is_bound_to_its_files()
    {
        using var settings = Read("settings.json");
        settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(b => $"{b.Name} {b.Value}").Order(StringComparer.Ordinal)
            .ShouldBe(InputSchema.All.Where(s => !s.IsFrontMatter).Select(s => $"./input/.schemas/{s.FileName} {s.Files}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("input/briefings/a b (c)/gate.fr.md(4,9): error BRF0201: “publised” is not a key: (1,2): so.", "input/briefings/a b (c)/gate.fr.md|4|9|error|BRF0201")]
    [InlineData("input/site.yml(12,1): warning BRF0214: x", "input/site.yml|12|1|warning|BRF0214")]
    [InlineData("input/briefings/empty: warning BRF0117: The briefing has no article (yet): so.", "input/briefings/empty|||warning|BRF0117")]
    [InlineData("    hint: Did you mean “published”?", "")]
    [InlineData("    publised: 2025-05-20", "")]
    public void The_problem_matchers_read_a_diagnostic_once(string line, string expected)
    {
        using var tasks = Read("tasks.json");
        var patterns = tasks.RootElement.GetProperty("tasks").EnumerateArray().SelectMany(t => t.GetProperty("problemMatcher").EnumerateArray())
            .Select(m => m.GetProperty("pattern"));
        string.Join(';', patterns.Select(p => Fields(p, line)).OfType<string>()).ShouldBe(expected);
    }

    private static string? Fields(JsonElement pattern, string line)
    {
        var match = Regex.Match(line, pattern.GetProperty("regexp").GetString()!, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        return match.Success
            ? string.Join('|', new[] { "file", "line", "column", "severity", "code" }
                .Select(f => pattern.TryGetProperty(f, out var group) ? match.Groups[group.GetInt32()].Value : ""))
            : null;
    }

    private static JsonDocument Read(string name) => JsonDocument.Parse(File.ReadAllText(Repository.PathOf(".vscode/" + name)));
}
