namespace Briefings.Analysis.Cleaning;

/// <summary>How many letters have to change to make one word of another (Levenshtein, 1966).</summary>
internal static class EditDistance
{
    private const int MostOnStack = 128;

    /// <summary>True where at most <paramref name="most"/> letters have to be added, dropped or replaced.</summary>
    /// <remarks>Only cells so near the diagonal are looked at that few enough changes lead there (Ukkonen, 1985).</remarks>
    public static bool IsWithin(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        var row = right.Length < MostOnStack ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            if (Next(row, left[i - 1], i, right, most) > most)
            {
                return false;
            }
        }

        return row[^1] <= most;
    }

    // The row of the next letter, in the place of the one before it; its least cell.
    private static int Next(Span<int> row, char letter, int i, string right, int most)
    {
        var (first, last) = (Math.Max(1, i - most), Math.Min(right.Length, i + most));
        var diagonal = row[first - 1];
        var least = row[first - 1] = first == 1 ? i : most + 1;
        for (var j = first; j <= last; j++)
        {
            var replaced = diagonal + (letter == right[j - 1] ? 0 : 1);
            diagonal = row[j];

            // The row before ended a cell earlier: from above, no way leads here.
            var above = j == i + most ? most : row[j];
            row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
            least = Math.Min(least, row[j]);
        }

        return least;
    }
}
