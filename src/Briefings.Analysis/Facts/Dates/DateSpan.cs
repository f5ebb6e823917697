using Briefings.Model.Dates;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Days that words mean, with the unit that the words have.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The day after the last.</param>
/// <param name="Unit">The unit that it is one of; null for any other stretch of days.</param>
internal readonly record struct DateSpan(DateOnly From, DateOnly To, CalendarUnit? Unit)
{
    /// <summary>True where the words are vague: a few days ago.</summary>
    public bool IsRough { get; init; }

    /// <summary>True for a year that was named by its number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>True for a day that was reckoned from another.</summary>
    public bool IsReckoned { get; init; }

    /// <summary>The day that was meant if it has been, where the words were taken for one to come.</summary>
    public DateOnly? IfPast { get; init; }

    /// <summary>What comes back each year, where the words name such a day.</summary>
    public Feast? Feast { get; init; }

    /// <summary>True for words that look like a date and are none: <c>de la mañana</c>.</summary>
    public bool IsNothing { get; init; }

    /// <summary>No date.</summary>
    public static DateSpan Nothing => new(DateOnly.MinValue, DateOnly.MinValue, null) { IsNothing = true };

    /// <summary>A single day.</summary>
    public static DateSpan Day(DateOnly day) => new(day, day.AddDays(1), CalendarUnit.Day);

    /// <summary>The span in EDTF, with the precision that the words have.</summary>
    public Edtf ToEdtf()
    {
        if (Unit == CalendarUnit.Decade)
        {
            return Edtf.Of(EdtfDate.OfDecade(From.Year));
        }

        var edtf = Edtf.Spanning(From, To);
        return IsRough && !edtf.IsInterval ? Edtf.Of(edtf.Start.Approximately()) : edtf;
    }
}
