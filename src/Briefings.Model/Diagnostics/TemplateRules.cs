using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on the templates of a theme.</summary>
public static class TemplateRules
{
    /// <summary>A template that does not compile.</summary>
    public static readonly DiagnosticRule BadTemplate = new("BRF0350", Severity.Error,
        "The template does not compile: {0}",
        "A Handlebars template has a mistake in its syntax, such as a block that is not closed. The message says which.");

    /// <summary>A kind of page without a layout.</summary>
    public static readonly DiagnosticRule MissingLayout = new("BRF0351", Severity.Error,
        "The theme “{0}” has no layout for pages of the kind “{1}”.",
        "Every kind of page needs a layout. A theme that extends another has those of the other.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [BadTemplate, MissingLayout];
}
