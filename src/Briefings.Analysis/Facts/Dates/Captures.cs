using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>What the slots of a date pattern took from the text.</summary>
internal sealed record Captures
{
    /// <summary>Nothing yet.</summary>
    public static readonly Captures None = new();

    /// <summary>A number, <c>{n}</c>.</summary>
    public int Number { get; init; }

    /// <summary>Numbers of units, <c>{duration}</c>.</summary>
    public ImmutableArray<(int Count, CalendarUnit Unit)> Duration { get; init; } = [];

    /// <summary>True where a number is vague.</summary>
    public bool IsRough { get; init; }

    /// <summary>A unit, <c>{unit}</c>.</summary>
    public CalendarUnit? Unit { get; init; }

    /// <summary>A weekday, Monday is 1.</summary>
    public int Weekday { get; init; }

    /// <summary>A month, 1 to 12; 0 where there is none.</summary>
    public int Month { get; init; }

    /// <summary>Days of a month, in the order of the text.</summary>
    public ImmutableArray<int> Days { get; init; } = [];

    /// <summary>A year; 0 where there is none.</summary>
    public int Year { get; init; }

    /// <summary>A place in an order; -1 is the last.</summary>
    public int Ordinal { get; init; }

    /// <summary>Dates that other patterns found, in the order of the text.</summary>
    public ImmutableArray<DateSpan> Dates { get; init; } = [];
}
