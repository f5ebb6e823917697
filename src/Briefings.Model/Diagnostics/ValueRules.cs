using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules on values and on what they refer to.</summary>
public static class ValueRules
{
    /// <summary>A key that no schema has.</summary>
    public static readonly DiagnosticRule UnknownKey = new("BRF0201", Severity.Error,
        "“{0}” is not a key of {1}.",
        "Each file has a fixed set of keys, so that a typing mistake never goes unseen. The hint names the nearest one.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [UnknownKey];
}
