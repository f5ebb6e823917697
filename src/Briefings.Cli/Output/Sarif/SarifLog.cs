using System.Text.Json.Nodes;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Output.Sarif;

/// <summary>Diagnostics as SARIF 2.1.0 (OASIS, 2020), which code hosts and editors show beside the lines.</summary>
internal static class SarifLog
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>A log of one run, with every rule there is, so that a host knows also of those that are kept.</summary>
    /// <param name="diagnostics">What was found, by place.</param>
    /// <param name="tool">Who found it.</param>
    public static JsonObject Of(IReadOnlyCollection<Diagnostic> diagnostics, SarifTool tool)
    {
        var fingerprints = new Fingerprints();
        return Json.Object(
            ("$schema", Schema),
            ("version", "2.1.0"),
            ("runs", Json.Array(
            [
                Json.Object(
                    ("tool", Json.Object(("driver", Driver(tool)))),
                    ("columnKind", "utf16CodeUnits"),
                    ("results", Json.Array(diagnostics.Select(d => Result(d, fingerprints))))),
            ])));
    }

    private static JsonObject Driver(SarifTool tool) => Json.Object(
        ("name", tool.Name),
        ("version", tool.Version),
        ("informationUri", tool.Home?.AbsoluteUri),
        ("rules", Json.Array(Rules.All.Select(r => Rule(r, tool)))));

    private static JsonObject Rule(DiagnosticRule rule, SarifTool tool) => Json.Object(
        ("id", rule.Code),
        ("shortDescription", Json.Object(("text", Sentence(rule.Explanation)))),
        ("fullDescription", Json.Object(("text", rule.Explanation))),
        ("help", Json.Object(("text", rule.Explanation))),
        ("helpUri", tool.HelpFor(rule)?.AbsoluteUri),
        ("defaultConfiguration", Json.Object(("level", Level(rule.Severity)))));

    private static JsonObject Result(Diagnostic diagnostic, Fingerprints fingerprints) => Json.Object(
        ("ruleId", diagnostic.Code),
        ("ruleIndex", Rules.All.IndexOf(diagnostic.Rule)),
        ("level", Level(diagnostic.Severity)),
        ("message", Json.Object(("text", diagnostic.Hint is { } hint ? $"{diagnostic.Message} {hint}" : diagnostic.Message))),
        ("locations", Json.Array([Json.Object(("physicalLocation", Place(diagnostic.At)))])),
        ("partialFingerprints", Json.Object(("primaryLocationLineHash", fingerprints.Of(diagnostic)))));

    private static JsonObject Place(SourceSpan at) => Json.Object(
        ("artifactLocation", Artifact(at.File)),
        ("region", at.Line == 0 ? null : Json.Object(("startLine", at.Line), ("startColumn", at.Column), ("endColumn", at.Column + at.Length))));

    private static JsonObject Artifact(string file) => Path.IsPathRooted(file)
        ? Json.Object(("uri", new Uri(file).AbsoluteUri))
        : Json.Object(("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString))), ("uriBaseId", "%SRCROOT%"));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Sentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop ? text[..(stop + 1)] : text;
}
