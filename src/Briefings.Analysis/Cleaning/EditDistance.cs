namespace Briefings.Analysis.Cleaning;

/// <summary>How many letters have to change to make one word of another (Levenshtein, 1966).</summary>
internal static class EditDistance
{
    /// <summary>True where at most <paramref name="most"/> letters have to be added, dropped or replaced.</summary>
    public static bool IsWithin(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }

            if (row.Min() > most)
            {
                return false;
            }
        }

        return row[^1] <= most;
    }
}
