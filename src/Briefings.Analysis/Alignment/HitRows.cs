using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A term of a near segment met in a far one.</summary>
/// <param name="Far">The far segment.</param>
/// <param name="Term">The term, by the near side.</param>
/// <param name="Meeting">The meeting, by its index.</param>
/// <param name="Worth">What that is worth for a single far segment.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Far, int Term, int Meeting, float Worth);

/// <summary>By near segment: the hits of its terms, by far segment, then by term; all in one array.</summary>
internal sealed class HitRows : IDisposable
{
    private readonly int[] starts;
    private readonly PooledList<Hit> hits;

    /// <summary>Spreads meetings over the segments that hold the terms.</summary>
    /// <param name="near">The near side.</param>
    /// <param name="farCount">How many segments the far side has.</param>
    /// <param name="meetings">Where terms are met.</param>
    /// <param name="tells">By term: whether it counts.</param>
    /// <param name="worths">What meetings are worth.</param>
    /// <param name="step">How many numbers there are for each meeting, the first of which is its worth for a single far segment.</param>
    public HitRows(Side near, int farCount, Meetings meetings, bool[] tells, ReadOnlySpan<double> worths, int step)
    {
        starts = Starts(near, meetings, tells);
        hits = PooledList<Hit>.OfLength(starts[^1]);
        using var sorted = ByFar(meetings, tells, farCount, worths, step);
        var rows = hits.Items;
        var filled = starts[..^1];
        foreach (var hit in sorted.Items)
        {
            foreach (var segment in near.Places[hit.Term])
            {
                rows[filled[segment]++] = hit;
            }
        }
    }

    /// <summary>How many near segments there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The hits of a near segment.</summary>
    public ReadOnlySpan<Hit> Of(int near) => hits.Items[starts[near]..starts[near + 1]];

    /// <inheritdoc/>
    public void Dispose() => hits.Dispose();

    /// <summary>Those of them in the far segments from <paramref name="from"/>, <paramref name="count"/> of them.</summary>
    public ReadOnlySpan<Hit> Of(int near, int from, int count)
    {
        var row = Of(near);
        var start = FirstAt(row, from);
        var end = start;
        while (end < row.Length && row[end].Far < from + count)
        {
            end++;
        }

        return row[start..end];
    }

    private static int[] Starts(Side near, Meetings meetings, bool[] tells)
    {
        var ends = new int[near.Count + 1];
        for (var i = 0; i < near.Count; i++)
        {
            ends[i + 1] = ends[i];
            foreach (var term in near.Bags[i])
            {
                ends[i + 1] += tells[term] ? meetings.Count(term) : 0;
            }
        }

        return ends;
    }

    /// <summary>Every term that counts at every place that it is met in, by place, then by term: a counting sort.</summary>
    private static PooledList<Hit> ByFar(Meetings meetings, bool[] tells, int farCount, ReadOnlySpan<double> worths, int step)
    {
        var at = new int[farCount + 1];
        for (var term = 0; term < tells.Length; term++)
        {
            foreach (var place in tells[term] ? meetings.Places(term) : [])
            {
                at[place + 1]++;
            }
        }

        for (var j = 0; j < farCount; j++)
        {
            at[j + 1] += at[j];
        }

        var sorted = PooledList<Hit>.OfLength(at[^1]);
        var items = sorted.Items;
        for (var term = 0; term < tells.Length; term++)
        {
            var meeting = meetings.First(term);
            foreach (var place in tells[term] ? meetings.Places(term) : [])
            {
                items[at[place]++] = new(place, term, meeting, (float)worths[meeting * step]);
                meeting++;
            }
        }

        return sorted;
    }

    /// <summary>The index of the first of a segment's hits in a far segment or a later one.</summary>
    public static int FirstAt(ReadOnlySpan<Hit> row, int far)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = row[middle].Far < far ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
