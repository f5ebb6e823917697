namespace Briefings.Analysis.Alignment.Scripts;

/// <summary>A word laid out so that others are quickly compared with it: the length of the longest common subsequence over that of the
/// longer word (Melamed, 1999), a row of the table at a time in the bits of one number (Hyyrö, 2004).</summary>
/// <remarks>Of longer words only the beginning counts. Not safe to use from several threads.</remarks>
internal sealed class SpellingTable
{
    private const int Longest = 32;

    // Folded letters of one word are told apart by these bits; a to z never clash.
    private const int Letters = 64;

    private readonly ulong[] places = new ulong[Letters];
    private string word = "";

    /// <summary>Lays out a word in place of the one before.</summary>
    public void Set(string next)
    {
        foreach (var c in Cut(word))
        {
            places[c % Letters] = 0;
        }

        word = next;
        var cut = Cut(word);
        for (var i = 0; i < cut.Length; i++)
        {
            places[cut[i] % Letters] |= 1UL << i;
        }
    }

    /// <summary>How alike another word looks, from 0 to 1; the same were the two exchanged.</summary>
    public double LikenessTo(string other)
    {
        var x = Cut(word);
        var y = Cut(other);
        if (x.Length == 0 || y.Length == 0)
        {
            return 0;
        }

        var row = ulong.MaxValue;
        foreach (var c in y)
        {
            var met = row & places[c % Letters];
            row = (row + met) | (row - met);
        }

        var common = System.Numerics.BitOperations.PopCount(~row & ((1UL << x.Length) - 1));
        return (double)common / Math.Max(x.Length, y.Length);
    }

    private static ReadOnlySpan<char> Cut(string word) => word.AsSpan(0, Math.Min(word.Length, Longest));
}
