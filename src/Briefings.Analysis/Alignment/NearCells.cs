namespace Briefings.Analysis.Alignment;

/// <summary>The cells of the table of segments that are looked at.</summary>
internal sealed class NearCells
{
    private readonly int[] starts;
    private readonly int[] cells;

    /// <summary>Sorts cells.</summary>
    /// <param name="cells">Pairs of a left and a right segment, in any order, some perhaps twice.</param>
    /// <param name="leftCount">How many left segments there are.</param>
    public NearCells(IEnumerable<(int Left, int Right)> cells, int leftCount)
    {
        var sorted = cells.Select(c => ((long)c.Left << 32) | (uint)c.Right).ToArray();
        Array.Sort(sorted);
        starts = new int[leftCount + 1];
        var kept = new List<int>(sorted.Length);
        for (var c = 0; c < sorted.Length; c++)
        {
            if (c == 0 || sorted[c] != sorted[c - 1])
            {
                kept.Add((int)sorted[c]);
                starts[(int)(sorted[c] >> 32) + 1]++;
            }
        }

        this.cells = [.. kept];
        for (var i = 0; i < leftCount; i++)
        {
            starts[i + 1] += starts[i];
        }
    }

    /// <summary>The right segments that a left one is looked at with, ascending.</summary>
    public ReadOnlySpan<int> Row(int left) => cells.AsSpan(starts[left]..starts[left + 1]);

    /// <summary>Whether a cell is among them.</summary>
    public bool Contains(int left, int right) => Row(left).BinarySearch(right) >= 0;
}
