using System.Collections.Immutable;

namespace Briefings.Model.Diagnostics;

/// <summary>Rules about what became of a briefing since it was published, as far as the history of its files tells.</summary>
public static class HistoryRules
{
    /// <summary>A figure, claim or date that changed without a word to readers.</summary>
    public static readonly DiagnosticRule SilentCorrection = new("BRF0580", Severity.Warning,
        "{0} was changed from “{1}” to “{2}” on {3}, after it was published, and no correction tells so.",
        "By the history of the files, a figure, a claim or the date of an event was changed after the briefing was published, and no correction was listed that day or later. List it under corrections in briefing.yml.");

    /// <summary>A repository without all of its commits.</summary>
    public static readonly DiagnosticRule CutShort = new("BRF0581", Severity.Info,
        "Only the last commits of this repository were fetched, so that no page tells its history, and silent corrections are not looked for.",
        "Pages tell when a briefing was first published and updated, by the commits of its files; from a part of them it would be told wrong. Fetch all of them.");

    /// <summary>These rules.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } = [SilentCorrection, CutShort];
}
