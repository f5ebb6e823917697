namespace Briefings.Analysis.Cleaning;

/// <summary>How many letters have to change to make one word of another (Levenshtein, 1966).</summary>
internal static class EditDistance
{
    private const int MostOnStack = 128;

    /// <summary>True where at most <paramref name="most"/> letters have to be added, dropped or replaced.</summary>
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
            var (diagonal, least) = (row[0], i);
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return false;
            }
        }

        return row[^1] <= most;
    }
}
