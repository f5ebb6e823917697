using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Segments;
using Briefings.Model.Briefings;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Corrections;

/// <summary>An alignment with an editor's beads in it.</summary>
/// <param name="Alignment">The alignment.</param>
/// <param name="Diagnostics">The sentences that the editor named and that are gone.</param>
public sealed record CorrectionResult(ArticleAlignment Alignment, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Puts what an editor corrected into what the engine found.</summary>
public static class CorrectedAlignment
{
    /// <summary>Corrects the alignment of two articles.</summary>
    /// <remarks>
    /// A bead of the editor's counts as it is, with score 1; where the engine found the same, its evidence is kept. One that names a
    /// sentence that is gone is left to the engine as a whole. Of the engine's beads those stay that hold no sentence of the editor's
    /// beads; what is left of the others stands alone.
    /// </remarks>
    /// <param name="correction">The correction, of the same two articles, whichever is on the left there.</param>
    /// <param name="left">The left article as it is now.</param>
    /// <param name="right">The right article as it is now.</param>
    /// <param name="found">What the engine found.</param>
    public static CorrectionResult Apply(AlignmentCorrection correction, SegmentedArticle left, SegmentedArticle right, ArticleAlignment found)
    {
        var turned = correction.LeftId == found.LeftId ? correction : correction.Mirrored();
        var leftSide = new MarkedSide(left, turned.Beads.SelectMany(b => b.Left));
        var rightSide = new MarkedSide(right, turned.Beads.SelectMany(b => b.Right));
        var beads = Obeyed(turned, leftSide, rightSide, found.Beads);
        var rest = found.Beads.SelectMany(b => Rest(b, leftSide, rightSide));
        return new(
            found with { Beads = BeadOrder.Sort(beads.Concat(rest)) },
            [.. turned.Beads.SelectMany(b => leftSide.Gone(b.Left).Concat(rightSide.Gone(b.Right)))]);
    }

    /// <summary>What an editor starts from: the beads of two articles, each sentence by its mark.</summary>
    /// <param name="left">The left article.</param>
    /// <param name="right">The right article.</param>
    /// <param name="beads">Their beads.</param>
    public static AlignmentCorrection Draft(SegmentedArticle left, SegmentedArticle right, ImmutableArray<Bead> beads)
    {
        var (leftMarks, rightMarks) = (SegmentMarks.Of(left), SegmentMarks.Of(right));
        return new(
            left.Article.Id,
            right.Article.Id,
            [.. beads.Select(b => new CorrectedBead([.. b.Left.Select(i => leftMarks[i])], [.. b.Right.Select(i => rightMarks[i])]))],
            left.Article.At);
    }

    private static List<Bead> Obeyed(AlignmentCorrection correction, MarkedSide left, MarkedSide right, ImmutableArray<Bead> found)
    {
        var beads = new List<Bead>();
        foreach (var bead in correction.Beads)
        {
            if (left.Find(bead.Left) is { } lefts && right.Find(bead.Right) is { } rights)
            {
                left.Take(lefts);
                right.Take(rights);
                beads.AddRange(Curated(lefts, rights, found));
            }
        }

        return beads;
    }

    // With one side, each of its sentences stands alone.
    private static IEnumerable<Bead> Curated(ImmutableArray<int> lefts, ImmutableArray<int> rights, ImmutableArray<Bead> found)
    {
        if (lefts.IsEmpty || rights.IsEmpty)
        {
            return lefts.Select(i => new Bead([i], [], 0, [])).Concat(rights.Select(j => new Bead([], [j], 0, [])));
        }

        var same = found.FirstOrDefault(b => b.Left.SequenceEqual(lefts) && b.Right.SequenceEqual(rights));
        return [new(lefts, rights, 1, [new(EvidenceKind.Curated, "", "", 1), .. same?.Evidence ?? []])];
    }

    private static IEnumerable<Bead> Rest(Bead bead, MarkedSide left, MarkedSide right) =>
        left.IsTaken(bead.Left) || right.IsTaken(bead.Right)
            ? left.Free(bead.Left).Select(i => new Bead([i], [], 0, [])).Concat(right.Free(bead.Right).Select(j => new Bead([], [j], 0, [])))
            : [bead];
}
