namespace Briefings.Cli.Output;

/// <summary>What becomes of a line.</summary>
internal enum EditKind
{
    /// <summary>It stays.</summary>
    Same,

    /// <summary>It goes.</summary>
    Removed,

    /// <summary>It is new.</summary>
    Added,
}

/// <summary>A line and what becomes of it.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Line">The line with its line break.</param>
internal readonly record struct LineEdit(EditKind Kind, string Line);

/// <summary>Compares two texts line by line, by their longest common subsequence (Hunt and McIlroy, 1976).</summary>
internal static class LineDiff
{
    // Beyond this many comparisons, what is between the first and the last change is shown as one.
    private const long MostCells = 4_000_000;

    /// <summary>Every line of both texts in order; of a change, what goes before what is new.</summary>
    public static IReadOnlyList<LineEdit> Of(string before, string after)
    {
        var (old, fresh) = (Lines(before), Lines(after));
        var same = Enumerable.Range(0, Math.Min(old.Length, fresh.Length)).TakeWhile(i => Equal(old[i], fresh[i])).Count();
        var tail = Enumerable.Range(1, Math.Min(old.Length, fresh.Length) - same).TakeWhile(i => Equal(old[^i], fresh[^i])).Count();
        return
        [
            .. old.Take(same).Select(l => new LineEdit(EditKind.Same, l)),
            .. Middle(old[same..^tail], fresh[same..^tail]),
            .. old.TakeLast(tail).Select(l => new LineEdit(EditKind.Same, l)),
        ];
    }

    private static IEnumerable<LineEdit> Middle(string[] old, string[] fresh)
    {
        var isLong = (long)old.Length * fresh.Length > MostCells;
        var lengths = isLong ? null : Lengths(old, fresh);
        var (i, j) = (0, 0);
        while (i < old.Length || j < fresh.Length)
        {
            if (lengths is not null && i < old.Length && j < fresh.Length && Equal(old[i], fresh[j]))
            {
                yield return new(EditKind.Same, old[i++]);
                j++;
            }
            else if (i < old.Length && (lengths is null || j == fresh.Length || lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return new(EditKind.Removed, old[i++]);
            }
            else
            {
                yield return new(EditKind.Added, fresh[j++]);
            }
        }
    }

    // How many lines the rests of both have in common.
    private static int[,] Lengths(string[] old, string[] fresh)
    {
        var lengths = new int[old.Length + 1, fresh.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = fresh.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = Equal(old[i], fresh[j]) ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines.Take(lines.Length - 1).Select(l => l + "\n"), .. lines[^1].Length > 0 ? [lines[^1]] : Array.Empty<string>()];
    }

    private static bool Equal(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
