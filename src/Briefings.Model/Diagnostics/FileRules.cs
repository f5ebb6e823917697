using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on files and their form: encoding, YAML, front matter, names.</summary>
public static class FileRules
{
    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new("BRF0101", Severity.Error,
        "The file is not UTF-8: byte 0x{0:X2} does not fit.",
        "Every text is read as UTF-8, with or without a byte order mark. Save the file as UTF-8 in your editor.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [NotUtf8];
}
