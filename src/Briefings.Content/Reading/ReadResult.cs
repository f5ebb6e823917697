using System.Collections.Immutable;
using Briefings.Model.Diagnostics;

namespace Briefings.Content.Reading;

/// <summary>What was read, and what was wrong with it.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="Value">As much as could be read; null where nothing could.</param>
/// <param name="Diagnostics">Everything that was wrong, by place.</param>
public sealed record ReadResult<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics)
    where T : class
{
    /// <summary>True where no diagnostic is an error and there is a value.</summary>
    public bool IsUsable => Value is not null && !Diagnostics.Any(d => d.Severity == Severity.Error);
}
