using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Days counted from another day.</summary>
internal static class Durations
{
    /// <summary>The day at a distance; from months upward, or with a vague number, only roughly that day.</summary>
    public static DateSpan? Move(Captures captures, DateOnly from, int direction)
    {
        DateOnly? day = from;
        foreach (var (count, unit) in captures.Duration)
        {
            day = day is { } known ? CalendarMath.Add(known, unit, direction * count) : null;
        }

        var isRough = captures.IsRough || captures.Duration is [{ Unit: >= CalendarUnit.Month }];
        return day is { } found ? DateSpan.Day(found) with { IsRough = isRough, IsReckoned = true } : null;
    }

    /// <summary>The days between the reference day and another: the last three months. Today is not one of the past ones.</summary>
    public static DateSpan? Stretch(Captures captures, CalendarUnit? unit, DateOnly today, int direction)
    {
        var (count, of) = captures.Duration is [var first, ..] ? first : (captures.Number, unit ?? captures.Unit ?? CalendarUnit.Day);
        if (count < 1 || CalendarMath.Add(today, of, direction * count) is not { } other)
        {
            return null;
        }

        return direction < 0 ? new(other, today, null) { IsRough = true } : new(today.AddDays(1), other.AddDays(1), null) { IsRough = true };
    }
}
