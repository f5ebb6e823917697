using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Duplicates;

/// <summary>What a text consists of, made comparable: the hashes of its shingles, in order.</summary>
/// <remarks>Shingles, resemblance and containment after Broder, “On the resemblance and containment of documents” (1997). Every shingle is
/// kept instead of a sample of them: articles are short, and an import into a site of ten thousand takes two seconds of processor time, with reading them.</remarks>
/// <param name="Shingles">The hashes, each once, ascending.</param>
internal sealed record TextSketch(ImmutableArray<ulong> Shingles)
{
    private const int Width = 4;
    private const char FirstKana = '\u3040';
    private const char LastHan = '\u9FFF';

    /// <summary>Sketches a text: every four words in a row; of scripts without spaces, every four characters.</summary>
    public static TextSketch Of(string text)
    {
        var words = WordStems.Words(text).SelectMany(Pieces).ToArray();
        var count = Math.Max(0, words.Length - Width + 1);
        return new([.. Enumerable.Range(0, count).Select(i => StableHash.Of(string.Join(' ', words, i, Width))).Distinct().Order()]);
    }

    /// <summary>The share of all shingles of both that both have (Jaccard's), and the share of the shorter one's that the other has; 0 to 1.</summary>
    public (double Resemblance, double Containment) Compare(TextSketch other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < Shingles.Length && j < other.Shingles.Length)
        {
            var order = Shingles[i].CompareTo(other.Shingles[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        var (union, shorter) = (Shingles.Length + other.Shingles.Length - shared, Math.Min(Shingles.Length, other.Shingles.Length));
        return shorter == 0 ? (0, 0) : ((double)shared / union, (double)shared / shorter);
    }

    private static IEnumerable<string> Pieces(string word) =>
        word[0] is >= FirstKana and <= LastHan ? word.Select(c => c.ToString()) : [word];
}
