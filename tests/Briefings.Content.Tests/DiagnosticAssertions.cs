using Briefings.Model.Diagnostics;

namespace Briefings.Content.Tests;

internal static class DiagnosticAssertions
{
    public static Diagnostic ShouldBeAt(this Diagnostic diagnostic, string code, string file, int line, int column)
    {
        $"{diagnostic.Code} {diagnostic.At.File}({diagnostic.At.Line},{diagnostic.At.Column})"
            .ShouldBe($"{code} {file}({line},{column})", diagnostic.ToString());
        return diagnostic;
    }

    public static Diagnostic WithHint(this Diagnostic diagnostic, string part)
    {
        diagnostic.Hint.ShouldNotBeNull().ShouldContain(part);
        return diagnostic;
    }
}
