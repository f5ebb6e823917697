using System.Globalization;
using Briefings.Model.Diagnostics;
using Spectre.Console;

namespace Briefings.Cli.Output;

/// <summary>Prints diagnostics for people.</summary>
internal static class DiagnosticText
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Prints each with its line and a caret under the place, and what to do about it.</summary>
    public static void Print(IEnumerable<Diagnostic> diagnostics, IAnsiConsole console)
    {
        var lines = new SourceLines();
        foreach (var diagnostic in diagnostics)
        {
            Print(diagnostic, lines.Line(diagnostic.At.File, diagnostic.At.Line), console);
        }
    }

    /// <summary>Prints all to standard error, and then how many there are.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="streams">Where to.</param>
    /// <param name="after">What is added to the count.</param>
    public static void PrintAll(IReadOnlyCollection<Diagnostic> diagnostics, Streams streams, string after = "")
    {
        Print(diagnostics, streams.ErrorConsole());
        streams.Error.WriteLine($"{DiagnosticSummary.Of(diagnostics)}{after}");
    }

    /// <summary>Where a diagnostic points: <c>input/site.yml(4,9)</c>.</summary>
    public static string Place(SourceSpan at) =>
        at.Line == 0 ? at.File : string.Create(CultureInfo.InvariantCulture, $"{at.File}({at.Line},{at.Column})");

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void Print(Diagnostic diagnostic, string? line, IAnsiConsole console)
    {
        console.Write(new Text(Shown($"{Place(diagnostic.At)}: ")));
        console.Write(new Text($"{Word(diagnostic.Severity)} {diagnostic.Code}", Colour(diagnostic.Severity)));
        console.Write(new Text(Shown($": {diagnostic.Message}") + "\n"));
        if (line is not null)
        {
            var excerpt = Excerpt.Of(line, diagnostic.At.Column, diagnostic.At.Length);
            console.Write(new Text(Printable.Line($"    {excerpt.Line}") + "\n"));
            console.Write(new Text($"    {excerpt.Underline}\n", Colour(diagnostic.Severity)));
        }

        if (diagnostic.Hint is { } hint)
        {
            console.Write(new Text(Shown($"    hint: {hint}") + "\n", Faint));
        }
    }

    private static string Shown(string text) => Printable.Line(Printable.Of(text));

    private static Style Colour(Severity severity) => severity switch
    {
        Severity.Error => new(Color.Red),
        Severity.Warning => new(Color.Yellow),
        _ => new(Color.Blue),
    };
}
