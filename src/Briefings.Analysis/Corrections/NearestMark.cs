using Briefings.Model.Briefings;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Corrections;

/// <summary>Finds what became of a sentence whose words were changed.</summary>
internal static class NearestMark
{
    private const double LeastLikeness = 0.3;

    /// <summary>The mark whose first words are most like those of one that is gone, the first of several; null where none is like it.</summary>
    public static SegmentMark? To(SegmentMark gone, IEnumerable<SegmentMark> candidates)
    {
        var words = Pairs(gone.Words);
        return candidates.Select(c => (Mark: c, Likeness: Likeness(words, Pairs(c.Words))))
            .Where(c => c.Likeness >= LeastLikeness)
            .OrderByDescending(c => c.Likeness)
            .Select(c => c.Mark)
            .FirstOrDefault();
    }

    // Pairs of letters serve for every script, spaced or not (Dice, 1945).
    private static double Likeness(HashSet<(char, char)> one, HashSet<(char, char)> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static HashSet<(char First, char Second)> Pairs(string words)
    {
        var letters = Folding.Fold(words).Where(char.IsLetterOrDigit).ToArray();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
