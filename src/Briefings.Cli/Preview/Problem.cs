using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Briefings.Cli.Output;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Preview;

/// <summary>A mistake as the overlay of a page shows it.</summary>
/// <param name="Place">File, line and column; empty where no file is to blame.</param>
/// <param name="Code">The rule's code; empty where none is broken.</param>
/// <param name="Message">What happened.</param>
/// <param name="Hint">What to do; null where the message says it.</param>
/// <param name="Excerpt">The line of the file, and a caret below the place; null where there is none to show.</param>
internal sealed record Problem(string Place, string Code, string Message, string? Hint, Excerpt? Excerpt)
{
    private const int MostShown = 50;

    /// <summary>The errors among diagnostics, as many as a reader may want to see at a time.</summary>
    public static ImmutableArray<Problem> Of(IEnumerable<Diagnostic> diagnostics)
    {
        var lines = new SourceLines();
        return [.. diagnostics.Where(d => d.Severity == Severity.Error).Take(MostShown).Select(d => Of(d, lines.Line(d.At.File, d.At.Line)))];
    }

    /// <summary>Something that went wrong outside of the input's own text.</summary>
    public static Problem Of(Exception error) => new("", "", error.Message, null, null);

    /// <summary>The problem as data for the overlay.</summary>
    public JsonObject Json() => Output.Json.Object(
        ("place", Place), ("code", Code), ("message", Message), ("hint", Hint), ("line", Excerpt?.Line), ("underline", Excerpt?.Underline));

    private static Problem Of(Diagnostic diagnostic, string? line) => new(
        DiagnosticText.Place(diagnostic.At),
        diagnostic.Code,
        diagnostic.Message,
        diagnostic.Hint,
        line is null ? null : Excerpt.Of(line, diagnostic.At.Column, diagnostic.At.Length));
}
