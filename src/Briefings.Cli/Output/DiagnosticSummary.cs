using System.Globalization;
using Briefings.Model.Diagnostics;

namespace Briefings.Cli.Output;

/// <summary>How many diagnostics of each severity there are.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
/// <param name="Infos">All others.</param>
internal sealed record DiagnosticSummary(int Errors, int Warnings, int Infos)
{
    /// <summary>Counts diagnostics.</summary>
    public static DiagnosticSummary Of(IReadOnlyCollection<Diagnostic> diagnostics) => new(
        diagnostics.Count(d => d.Severity == Severity.Error),
        diagnostics.Count(d => d.Severity == Severity.Warning),
        diagnostics.Count(d => d.Severity == Severity.Info));

    /// <summary>True where the site must not be published; where <paramref name="strict"/>, warnings forbid it too.</summary>
    public bool IsFatal(bool strict) => Errors > 0 || (strict && Warnings > 0);

    /// <inheritdoc/>
    public override string ToString() =>
        (Errors, Warnings, Infos) is (0, 0, 0)
            ? "No errors, no warnings."
            : $"{Count(Errors, "error")}, {Count(Warnings, "warning")}{(Infos > 0 ? $", {Count(Infos, "note")}" : "")}.";

    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
