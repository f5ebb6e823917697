using Briefings.Model.Diagnostics;

namespace Briefings.Content.References;

/// <summary>Names places in messages that speak of two.</summary>
internal static class Places
{
    /// <summary>File and line, or the file alone where it is meant as a whole.</summary>
    public static string Of(SourceSpan at) => at.Line == 0 ? at.File : FormattableString.Invariant($"{at.File}({at.Line},{at.Column})");
}
