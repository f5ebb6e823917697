namespace Briefings.Model.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Info,

    /// <summary>The site is built, but an editor should look.</summary>
    Warning,

    /// <summary>The input cannot be published as it is.</summary>
    Error,
}

/// <summary>Something wrong in the input.</summary>
/// <param name="Rule">What rule it breaks.</param>
/// <param name="Severity">How grave it is; the rule's own severity unless the site says otherwise.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What happened, as a sentence.</param>
/// <param name="Hint">What to do, as a sentence; null where the message says it.</param>
public sealed record Diagnostic(DiagnosticRule Rule, Severity Severity, SourceSpan At, string Message, string? Hint = null)
{
    /// <summary>The rule's code.</summary>
    public string Code => Rule.Code;

    /// <summary>By file, line, column, code and message, ordinally, so that reports never depend on who finished first.</summary>
    public static IComparer<Diagnostic> ByPlace { get; } = Comparer<Diagnostic>.Create(static (a, b) =>
    {
        var order = string.CompareOrdinal(a.At.File, b.At.File);
        order = order != 0 ? order : (a.At.Line, a.At.Column).CompareTo((b.At.Line, b.At.Column));
        order = order != 0 ? order : string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    });
}
