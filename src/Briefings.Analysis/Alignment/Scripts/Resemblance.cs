namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>How alike two words sound, from 0 to 1; the same whichever comes first.</summary>
internal static class Resemblance
{
    private const int Longest = 32;

    /// <summary>One less the weighted edit distance over the mean length: vowels come and go cheaply from script to script,
    /// consonants of one class stand for each other, others do not.</summary>
    public static double OfSound(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var x = Cut(a);
        var y = Cut(b);
        if (x.Length == 0 || y.Length == 0)
        {
            return 0;
        }

        Span<double> row = stackalloc double[Longest + 1];
        row[0] = 0;
        for (var j = 0; j < y.Length; j++)
        {
            row[j + 1] = row[j] + Drop(y[j]);
        }

        foreach (var c in x)
        {
            var diagonal = row[0];
            row[0] += Drop(c);
            for (var j = 0; j < y.Length; j++)
            {
                var swap = diagonal + Swap(c, y[j]);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(swap, Math.Min(row[j + 1] + Drop(c), row[j] + Drop(y[j])));
            }
        }

        return Math.Max(0, 1 - (2 * row[y.Length] / (x.Length + y.Length)));
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) => word.Length > Longest ? word[..Longest] : word;

    private static double Drop(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' => 0.35,
        'h' => 0.4,
        _ => 1,
    };

    private static double Swap(char a, char b)
    {
        if (a == b)
        {
            return 0;
        }

        var (x, y) = (Group(a), Group(b));
        return x == y ? 0.2 : x == 0 || y == 0 ? 1 : 1.2;
    }

    private static int Group(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' => 0,
        'b' or 'p' or 'f' or 'v' => 1,
        'd' or 't' => 2,
        'g' or 'k' or 'q' or 'c' => 3,
        's' or 'z' or 'x' or 'j' => 4,
        'l' or 'r' => 5,
        'm' => 6,
        'n' => 7,
        _ => 8,
    };
}
