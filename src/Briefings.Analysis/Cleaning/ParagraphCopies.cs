using System.Collections.Immutable;

namespace Briefings.Analysis.Cleaning;

/// <summary>Two paragraphs that say the same in nearly the same words.</summary>
/// <param name="First">Index of the earlier one.</param>
/// <param name="Second">Index of the later one.</param>
internal sealed record ParagraphCopy(int First, int Second);

/// <summary>Pairs paragraphs that are copies of each other.</summary>
internal static class ParagraphCopies
{
    private const double LeastAlike = 0.7;
    private const int MostOccurrences = 8;

    /// <summary>Each paragraph with the earliest one before it that is nearly the same and not yet paired with a later one.</summary>
    public static ImmutableArray<ParagraphCopy> Find(ImmutableArray<RawParagraph> paragraphs)
    {
        var shingles = paragraphs.Select(p => Shingles(p.Text)).ToArray();
        var whereabouts = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var taken = new HashSet<int>();
        var copies = ImmutableArray.CreateBuilder<ParagraphCopy>();
        for (var second = 0; second < shingles.Length; second++)
        {
            if (Earlier(second, shingles, whereabouts, taken) is { } first)
            {
                taken.Add(first);
                copies.Add(new(first, second));
            }

            foreach (var shingle in shingles[second])
            {
                Remember(whereabouts, shingle, second);
            }
        }

        return copies.ToImmutable();
    }

    /// <summary>The longest choice of copies whose originals come in the same order as they do.</summary>
    public static ImmutableArray<ParagraphCopy> LongestInOrder(ImmutableArray<ParagraphCopy> copies)
    {
        var length = new int[copies.Length];
        var previous = new int[copies.Length];
        for (var i = 0; i < copies.Length; i++)
        {
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (copies[j].First < copies[i].First && length[j] >= length[i])
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }
        }

        var chosen = new Stack<ParagraphCopy>();
        for (var i = length.Length == 0 ? -1 : Array.IndexOf(length, length.Max()); i >= 0; i = previous[i])
        {
            chosen.Push(copies[i]);
        }

        return [.. chosen];
    }

    // Shared runs of three words; of a shorter paragraph, all its words as one.
    private static HashSet<string> Shingles(string text)
    {
        var words = WordStems.Words(text).ToArray();
        return words.Length < 4
            ? [string.Join(' ', words)]
            : Enumerable.Range(0, words.Length - 2).Select(i => string.Join(' ', words, i, 3)).ToHashSet(StringComparer.Ordinal);
    }

    private static int? Earlier(int second, HashSet<string>[] shingles, Dictionary<string, List<int>> whereabouts, HashSet<int> taken)
    {
        var shared = shingles[second]
            .SelectMany(s => whereabouts.GetValueOrDefault(s, []))
            .Where(i => !taken.Contains(i))
            .CountBy(i => i)
            .Where(c => 2.0 * c.Value / (shingles[c.Key].Count + shingles[second].Count) >= LeastAlike)
            .Select(c => (int?)c.Key);
        return shared.Min();
    }

    // A phrase that stands everywhere tells nothing, and remembering it would make long texts slow.
    private static void Remember(Dictionary<string, List<int>> whereabouts, string shingle, int paragraph)
    {
        if (!whereabouts.TryGetValue(shingle, out var places))
        {
            whereabouts[shingle] = places = [];
        }

        if (places.Count < MostOccurrences)
        {
            places.Add(paragraph);
        }
    }
}
