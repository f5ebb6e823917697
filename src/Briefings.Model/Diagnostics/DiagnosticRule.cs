using System.Globalization;

namespace Briefings.Model.Diagnostics;

/// <summary>One thing that can be wrong, under a code that never changes its meaning.</summary>
/// <param name="Code"><c>BRF</c> and four digits.</param>
/// <param name="Severity">How grave it is by default.</param>
/// <param name="Message">What is said of it: a composite format.</param>
/// <param name="Explanation">What it means and how it is mended, for the table of codes; one or two sentences.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message, string Explanation)
{
    /// <summary>Reports a break of this rule.</summary>
    /// <param name="at">Where.</param>
    /// <param name="hint">What to do about this one; null where the message says it.</param>
    /// <param name="arguments">What <see cref="Message"/> has places for.</param>
    public Diagnostic At(SourceSpan at, string? hint, params ReadOnlySpan<object?> arguments) =>
        new(this, Severity, at, string.Format(CultureInfo.InvariantCulture, Message, arguments), hint);
}
