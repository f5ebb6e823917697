namespace Briefings.Model.Dates;

/// <summary>A date or an interval between two dates, as ISO 8601-2 (EDTF) writes them: <c>2025-05</c>, <c>2025-05-20/2025-05-22</c>, <c>2025-02/..</c>.</summary>
public sealed record Edtf : IComparable<Edtf>
{
    private Edtf(EdtfDate start, EdtfDate? last, bool isInterval) => (Start, Last, IsInterval) = (start, last, isInterval);

    /// <summary>The date, or where the interval starts.</summary>
    public EdtfDate Start { get; }

    /// <summary>Where the interval ends, inclusive; null for a single date and for an interval without an end.</summary>
    public EdtfDate? Last { get; }

    /// <summary>True for an interval, also one without an end.</summary>
    public bool IsInterval { get; }

    /// <summary>The first day that is meant.</summary>
    public DateOnly From => Start.First;

    /// <summary>The day after the last that is meant; of an interval without an end, the day after its start.</summary>
    public DateOnly To => Last?.End ?? Start.End;

    /// <summary>True where just one day is meant.</summary>
    public bool IsDay => !IsInterval && Start.Day is not null;

    /// <summary>A single date.</summary>
    public static Edtf Of(EdtfDate date) => new(date, null, false);

    /// <summary>A single day.</summary>
    public static Edtf Of(DateOnly day) => Of(EdtfDate.Of(day));

    /// <summary>An interval, both ends inclusive.</summary>
    /// <exception cref="ArgumentException">It ends before it starts.</exception>
    public static Edtf Between(EdtfDate start, EdtfDate last) =>
        last.First < start.First ? throw new ArgumentException("An interval cannot end before it starts.", nameof(last)) : new(start, last, true);

    /// <summary>The shortest form for the days from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public static Edtf Spanning(DateOnly from, DateOnly to)
    {
        foreach (var whole in new[] { EdtfDate.Of(from), EdtfDate.OfMonth(from.Year, from.Month), EdtfDate.OfYear(from.Year) })
        {
            if (whole.First == from && whole.End == to)
            {
                return Of(whole);
            }
        }

        return to <= from ? Of(from) : Between(EdtfDate.Of(from), EdtfDate.Of(to.AddDays(-1)));
    }

    /// <summary>Reads a date or an interval.</summary>
    /// <returns>Null where the text has another form, names a day that does not exist, or ends before it starts.</returns>
    public static Edtf? TryParse(string? text)
    {
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0)
        {
            return EdtfDate.TryParse(text, out var date) ? Of(date) : null;
        }

        if (!EdtfDate.TryParse(text![..slash], out var start))
        {
            return null;
        }

        if (text[(slash + 1)..] is "..")
        {
            return new(start, null, true);
        }

        return EdtfDate.TryParse(text[(slash + 1)..], out var last) && last.First >= start.First ? Between(start, last) : null;
    }

    /// <summary>Earlier first; of two that start on one day, the more precise first.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = From.CompareTo(other.From);
        var byEnd = byStart != 0 ? byStart : To.CompareTo(other.To);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <summary>The date or interval as EDTF writes it.</summary>
    public override string ToString() => IsInterval ? $"{Start}/{Last?.ToString() ?? ".."}" : Start.ToString();
}
