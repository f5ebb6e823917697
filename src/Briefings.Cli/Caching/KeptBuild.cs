using System.Text.Json;
using System.Text.Json.Nodes;
using Briefings.Cli.Output;
using Briefings.Cli.Sites;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Caching;

/// <summary>A build that needs not be done again as long as its key is the same.</summary>
/// <param name="Input">What it was made from; see <see cref="BuildKey"/>.</param>
/// <param name="Output">What it left.</param>
/// <param name="Outcome">What it told.</param>
internal sealed record KeptBuild(string Input, string Output, BuildOutcome Outcome)
{
    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <returns>Null where it is something else.</returns>
    public static KeptBuild? TryParse(string json)
    {
        try
        {
            return JsonNode.Parse(json) is { } node
                ? new(
                    Text(node, "input"),
                    Text(node, "output"),
                    new(
                        [.. node["diagnostics"]!.AsArray().Select(d => Found(d!))],
                        new(Text(node, "made"), (int)node["files"]!, (long)node["bytes"]!, [.. node["forEditors"]!.AsArray().Select(line => (string)line!)])))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The build as JSON.</summary>
    public string ToJson() => Json.Line(Json.Object(
        ("input", Input),
        ("output", Output),
        ("made", Outcome.Report.Made),
        ("files", Outcome.Report.Files),
        ("bytes", Outcome.Report.Bytes),
        ("forEditors", Json.Array(Outcome.Report.ForEditors.Select(line => JsonValue.Create(line)))),
        ("diagnostics", DiagnosticJson.Of(Outcome.Diagnostics))));

    private static Diagnostic Found(JsonNode node) => new(
        Rules.All.First(r => string.Equals(r.Code, Text(node, "code"), StringComparison.Ordinal)),
        Enum.GetValues<Severity>().First(s => string.Equals(DiagnosticText.Word(s), Text(node, "severity"), StringComparison.Ordinal)),
        node["line"] is { } line ? new(Text(node, "file"), (int)line, (int)node["column"]!, (int)node["length"]!) : SourceSpan.Whole(Text(node, "file")),
        Text(node, "message"),
        (string?)node["hint"]);

    private static string Text(JsonNode node, string name) => (string)node[name]!;
}
