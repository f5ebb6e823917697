using System.Buffers;

namespace Briefings.Content.Reading;

/// <summary>Finds the word that a mistyped one was meant to be.</summary>
internal static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>The nearest candidate, if it is near enough that a typing mistake explains it: a third of the word's length, at least one edit.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var best = ByDistance(word, candidates).Take(1).ToArray();
        return best.Length == 1 && Distance(word, best[0]) <= Math.Max(1, (Math.Max(word.Length, best[0].Length) + 1) / 3) ? best[0] : null;
    }

    /// <summary>The candidates, nearest first, ties in ordinal order.</summary>
    public static IEnumerable<string> ByDistance(string word, IEnumerable<string> candidates) =>
        candidates.Distinct(StringComparer.Ordinal).OrderBy(c => Distance(word, c)).ThenBy(c => c, StringComparer.Ordinal);

    /// <summary>The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment, Damerau 1964), whatever their case.</summary>
    public static int Distance(string a, string b)
    {
        if (a.Length > LongestCompared || b.Length > LongestCompared)
        {
            return string.Equals(a, b, StringComparison.OrdinalIgnoreCase) ? 0 : Math.Max(a.Length, b.Length);
        }

        var width = b.Length + 1;
        var cells = ArrayPool<int>.Shared.Rent((a.Length + 1) * width);
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cells[(i * width) + j] = Cell(a, b, i, j, cells, width);
            }
        }

        var distance = cells[(a.Length * width) + b.Length];
        ArrayPool<int>.Shared.Return(cells);
        return distance;
    }

    private static int Cell(string a, string b, int i, int j, int[] cells, int width)
    {
        if (i == 0 || j == 0)
        {
            return i + j;
        }

        var at = (i * width) + j;
        var replaced = cells[at - width - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
        var best = Math.Min(replaced, Math.Min(cells[at - width], cells[at - 1]) + 1);
        var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return swapped ? Math.Min(best, cells[at - (2 * width) - 2] + 1) : best;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
