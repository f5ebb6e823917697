using System.Collections.Immutable;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Cleaning;

/// <summary>A text without what stood in it twice.</summary>
/// <param name="Kept">Each paragraph once, where it first stood.</param>
/// <param name="Removed">The other copies.</param>
/// <param name="BeforeCopy">The paragraph right in front of the second copy where it looks like its headline; it is not in <paramref name="Kept"/>.</param>
internal sealed record Deduplicated(ImmutableArray<RawParagraph> Kept, ImmutableArray<Removal> Removed, RawParagraph? BeforeCopy);

/// <summary>Finds a body that was pasted twice, also where the copies are not quite the same.</summary>
internal static class RepeatedBody
{
    private const double LeastCopiedShare = 0.2;
    private const int LongEnoughAlone = 80;

    /// <summary>Keeps each paragraph once: of two copies the one with fewer garbled words, then the longer one.</summary>
    /// <remarks>Paragraphs count as copies where they follow each other in the same order and make up a fifth of the text,
    /// or where a long one stands there twice word for word. What only one copy has stays.</remarks>
    public static Deduplicated Remove(ImmutableArray<RawParagraph> paragraphs)
    {
        var copies = Accepted(paragraphs, ParagraphCopies.Find(paragraphs));
        var best = paragraphs.ToArray();
        var removed = new List<RawParagraph>();
        var dropped = new HashSet<int>();
        foreach (var (first, second) in copies.OrderByDescending(c => c.Second))
        {
            var (keep, drop) = Better(best[first], best[second]);
            best[first] = keep;
            removed.Add(drop);
            dropped.Add(second);
        }

        var headline = BeforeCopy(paragraphs, copies, dropped);
        return new(
            [.. best.Where((p, i) => !dropped.Contains(i) && i != headline)],
            [.. removed.OrderBy(p => p.Line).Select(p => p.Removed(RemovalKind.RepeatedBody))],
            headline is { } index ? paragraphs[index] : null);
    }

    private static ImmutableArray<ParagraphCopy> Accepted(ImmutableArray<RawParagraph> paragraphs, ImmutableArray<ParagraphCopy> found)
    {
        var inOrder = ParagraphCopies.LongestInOrder(found);
        var copied = inOrder.Sum(c => paragraphs[c.Second].Text.Length);
        return copied >= LeastCopiedShare * paragraphs.Sum(p => p.Text.Length)
            ? inOrder
            : [.. found.Where(c => IsLongAndSame(paragraphs[c.First].Text, paragraphs[c.Second].Text))];
    }

    private static bool IsLongAndSame(string first, string second) =>
        first.Length >= LongEnoughAlone && string.Equals(Folding.Fold(first), Folding.Fold(second), StringComparison.Ordinal);

    private static (RawParagraph Keep, RawParagraph Drop) Better(RawParagraph first, RawParagraph second)
    {
        var difference = GarbleFinder.Find(first).Length.CompareTo(GarbleFinder.Find(second).Length);
        difference = difference != 0 ? difference : second.Text.Length.CompareTo(first.Text.Length);
        return difference <= 0 ? (first, second) : (second, first);
    }

    private static int? BeforeCopy(ImmutableArray<RawParagraph> paragraphs, ImmutableArray<ParagraphCopy> copies, HashSet<int> dropped)
    {
        if (copies.Length < 2 || TextShape.IsHeadingLike(paragraphs[0]))
        {
            return null;
        }

        var before = copies.Min(c => c.Second) - 1;
        var isOfTheFirstCopy = dropped.Contains(before) || copies.Any(c => c.First == before);
        return !isOfTheFirstCopy && TextShape.IsHeadingLike(paragraphs[before]) ? before : null;
    }
}
