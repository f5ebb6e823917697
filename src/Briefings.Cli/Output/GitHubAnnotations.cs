using System.Globalization;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Output;

/// <summary>Prints diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
internal static class GitHubAnnotations
{
    /// <summary>Prints one line each.</summary>
    public static void Print(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Line(diagnostic));
        }
    }

    private static string Line(Diagnostic diagnostic)
    {
        var at = diagnostic.At;
        var place = at.Line == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $",line={at.Line},col={at.Column},endColumn={at.Column + at.Length}");
        var message = diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message;
        return $"::{Command(diagnostic.Severity)} file={Property(at.File)}{place},title={Property(diagnostic.Code)}::{Data(message)}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
