using Briefings.Model.Dates;

namespace Briefings.Site.Drawing;

/// <summary>A date as it is drawn: a day is a dot, anything longer a bar of its length.</summary>
/// <param name="Start">Where it starts, in shares of the width.</param>
/// <param name="End">Where it ends; of a day, the same.</param>
/// <param name="IsApproximate">True where its ends are to be fuzzy.</param>
/// <param name="IsUncertain">True where it may be another date altogether.</param>
/// <param name="IsOpen">True where it has no end.</param>
internal sealed record TimeMark(double Start, double End, bool IsApproximate, bool IsUncertain, bool IsOpen)
{
    /// <summary>How wide it is, without its round ends.</summary>
    public double Width => End - Start;

    /// <summary>The mark of a date.</summary>
    public static TimeMark Of(Edtf date, TimeScale scale)
    {
        var isOpen = date is { IsInterval: true, Last: null };
        var (from, to) = (date.From.DayNumber, isOpen ? scale.End : date.To.DayNumber);
        var isDay = to - from == 1;
        return new(
            scale.At(isDay ? from + .5 : from),
            isDay ? scale.At(from + .5) : scale.At(to),
            date.Start.IsApproximate || date.Last?.IsApproximate is true,
            date.Start.IsUncertain || date.Last?.IsUncertain is true,
            isOpen);
    }
}
