using System.Text.Json.Nodes;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Output;

/// <summary>Diagnostics as a JSON array.</summary>
internal static class DiagnosticJson
{
    /// <summary>One object each; <c>line</c> and <c>column</c> count from 1 and are left out where the file as a whole is meant.</summary>
    public static JsonArray Of(IEnumerable<Diagnostic> diagnostics) => Json.Array(diagnostics.Select(d => Json.Object(
        ("code", d.Code),
        ("severity", DiagnosticText.Word(d.Severity)),
        ("file", d.At.File),
        ("line", d.At.Line == 0 ? null : d.At.Line),
        ("column", d.At.Line == 0 ? null : d.At.Column),
        ("length", d.At.Line == 0 ? null : d.At.Length),
        ("message", d.Message),
        ("hint", d.Hint))));
}
