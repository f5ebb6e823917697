namespace Briefings.Model.Dates;

/// <summary>How two dates of different precision stand to each other.</summary>
public static class EdtfRelations
{
    /// <summary>True where every day that <paramref name="inner"/> means is one that <paramref name="outer"/> means; equal dates included.</summary>
    public static bool IsWithin(this Edtf inner, Edtf outer) => outer.From <= inner.From && Close(inner) <= Close(outer);

    /// <summary>True where they mean just the same days; approximate or uncertain does not count.</summary>
    public static bool IsSameSpan(this Edtf one, Edtf other) => one.From == other.From && Close(one) == Close(other);

    /// <summary>True where both can be true of one event: one lies within the other, or one is approximate and
    /// reaches the other when it is widened by its own length at each side.</summary>
    public static bool Agrees(this Edtf one, Edtf other) =>
        one.IsWithin(other) || other.IsWithin(one) || Widened(one).Overlaps(Widened(other), IsAbout(one) || IsAbout(other));

    /// <summary>How many days are meant; of an interval without an end, as many as there can be.</summary>
    public static int LengthInDays(this Edtf date) => Close(date).DayNumber - date.From.DayNumber;

    private static bool IsAbout(Edtf date) => date.Start.IsApproximate || date.Last?.IsApproximate is true;

    private static DateOnly Close(Edtf date) => date is { IsInterval: true, Last: null } ? DateOnly.MaxValue : date.To;

    private static (int From, int To) Widened(Edtf date)
    {
        var margin = IsAbout(date) ? date.LengthInDays() : 0;
        return (date.From.DayNumber - margin, Close(date).DayNumber + margin);
    }

    private static bool Overlaps(this (int From, int To) one, (int From, int To) other, bool counts) =>
        counts && one.From < other.To && other.From < one.To;
}
