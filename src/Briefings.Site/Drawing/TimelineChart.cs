using System.Collections.Immutable;
using Briefings.Model.Dates;

namespace Briefings.Site.Drawing;

/// <summary>An event to draw.</summary>
/// <param name="Date">When, by the desk's judgement.</param>
/// <param name="Words">The date in words.</param>
/// <param name="Text">What happened.</param>
/// <param name="OtherDates">The dates that sources give instead.</param>
internal sealed record ChartEvent(Edtf Date, string Words, string Text, ImmutableArray<Edtf> OtherDates);

/// <summary>The words at a mark.</summary>
/// <param name="X">The mark they belong to, in shares of the width.</param>
/// <param name="Shift">How far before it they start so as to stay within the drawing, in pixels; 0 or more.</param>
/// <param name="Words">The date.</param>
/// <param name="Text">What happened, as far as there is room.</param>
internal sealed record ChartLabel(double X, double Shift, string Words, string Text);

/// <summary>An event as it is drawn.</summary>
/// <param name="Y">The middle of its marks, in pixels.</param>
/// <param name="Main">The desk's date.</param>
/// <param name="Others">The dates of sources that differ.</param>
/// <param name="Narrow">Its words on a narrow screen; null in a crowded drawing.</param>
/// <param name="Wide">Its words on a wide one.</param>
internal sealed record ChartRow(double Y, TimeMark Main, ImmutableArray<TimeMark> Others, ChartLabel? Narrow, ChartLabel? Wide)
{
    /// <summary>Where the leftmost of its marks starts and the rightmost ends, without round ends.</summary>
    public (double Start, double End) Extent => (Others.Append(Main).Min(m => m.Start), Others.Append(Main).Max(m => m.End));
}

/// <summary>Where everything of a timeline's drawing is. Sides are those of a script written to the right.</summary>
/// <param name="Height">In pixels.</param>
/// <param name="Axis">The axis, in pixels from the top.</param>
/// <param name="Rows">The events, in the order they come in.</param>
/// <param name="Ticks">The lines of the scale.</param>
/// <param name="Breaks">Where time is left out.</param>
internal sealed record TimelineChart(
    double Height, double Axis, ImmutableArray<ChartRow> Rows, ImmutableArray<TimeTick> Ticks, ImmutableArray<(double Start, double End)> Breaks)
{
    /// <summary>The narrowest screen that nothing overlaps on, in pixels.</summary>
    public const double Narrowest = 320;

    /// <summary>The width from which the wider labels are shown, in pixels.</summary>
    public const double Wide = 840;

    /// <summary>The height of letters, in pixels.</summary>
    public const double LetterSize = 13;

    /// <summary>How far a mark's round ends and fuzzy ends reach, in pixels.</summary>
    public const double MarkReach = 16;

    /// <summary>With more events than this, marks are packed and have no words: the list has them.</summary>
    private const int MostLabelled = 12;
    private const double AxisHeight = 26;
    private const double RowHeight = 44;
    private const double LabelAbove = 14;
    private const double LaneHeight = 15;
    private const string Between = "  ";

    /// <summary>Lays out events; at least one.</summary>
    /// <param name="events">Them, in the order of the list.</param>
    /// <param name="words">How a date is put in words, for the scale.</param>
    public static TimelineChart Of(ImmutableArray<ChartEvent> events, Func<Edtf, string> words)
    {
        var scale = TimeScale.Over([.. events.SelectMany(e => e.OtherDates.Prepend(e.Date))]);
        var marks = events.Select(e => new ChartRow(0, TimeMark.Of(e.Date, scale), [.. e.OtherDates.Select(d => TimeMark.Of(d, scale))], null, null)).ToList();
        ImmutableArray<ChartRow> rows = events.Length > MostLabelled
            ? [.. Lanes(marks).Select((lane, i) => marks[i] with { Y = AxisHeight + (LaneHeight * (lane + 1)) })]
            : [.. events.Select((e, i) => Labelled(marks[i], i, e))];
        return new(rows.Max(r => r.Y) + MarkReach, AxisHeight, rows, TimeTick.Of(scale, words, LetterSize - 1, Narrowest), [.. scale.Breaks]);
    }

    private static ChartRow Labelled(ChartRow row, int index, ChartEvent happening) => row with
    {
        Y = AxisHeight + (RowHeight * index) + LabelAbove + 16,
        Narrow = Label(row, happening, Narrowest),
        Wide = Label(row, happening, Wide),
    };

    // Words start with their mark, or earlier where they would not end in time.
    private static ChartLabel Label(ChartRow row, ChartEvent happening, double width)
    {
        var words = TextWidth.Fit(happening.Words, LetterSize, width);
        var before = words + Between;
        var text = TextWidth.Fit(happening.Text, LetterSize, width - TextWidth.Of(before, LetterSize));
        var start = row.Extent.Start * width / 100;
        return new(row.Extent.Start, Math.Clamp(start + TextWidth.Of(before + text, LetterSize) - width, 0, start), words, text);
    }

    // The first lane that is free from where the marks begin; they touch nothing even where the screen is narrowest.
    private static List<int> Lanes(List<ChartRow> rows)
    {
        var lanes = new int[rows.Count];
        var free = new List<double>();
        foreach (var (row, i) in rows.Select((r, i) => (r, i)).OrderBy(x => x.r.Extent.Start).ThenBy(x => x.i))
        {
            var (start, end) = (row.Extent.Start * Narrowest / 100, row.Extent.End * Narrowest / 100);
            var lane = free.FindIndex(f => f <= start);
            lane = lane < 0 ? free.Count : lane;
            free.Insert(lane, end + MarkReach);
            if (lane + 1 < free.Count)
            {
                free.RemoveAt(lane + 1);
            }

            lanes[i] = lane;
        }

        return [.. lanes];
    }
}
