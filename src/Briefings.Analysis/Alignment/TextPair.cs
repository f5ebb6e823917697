using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>Two texts being aligned.</summary>
internal sealed class TextPair
{
    private readonly Side left;
    private readonly Side right;
    private readonly AlignmentWeights weights;
    private readonly LengthSpreads spreads;
    private readonly SpanLengths leftLengths;
    private readonly SpanLengths rightLengths;
    private readonly TermLink[][] links;
    private readonly bool teaches;

    /// <summary>Links the terms of two sides, neither of them empty.</summary>
    public TextPair(Side left, Side right, AlignmentWeights weights, LengthSpreads spreads, LearnedWords? words = null)
    {
        (this.left, this.right, this.spreads, teaches) = (left, right, spreads, words is null);
        this.weights = weights with { Freely = weights.Freely.Among(Math.Min(left.Count, right.Count)) };
        (leftLengths, rightLengths) = (new(left.Lengths, weights.MostInBead - 1), new(right.Lengths, weights.MostInBead - 1));
        var known = TermLinker.Link(left, right, weights);
        links = words is null ? known : LearnedLinks.Add(known, left, right, words);
        Learned = !ReferenceEquals(links, known);
    }

    /// <summary>Whether words learned elsewhere link terms that were not linked without.</summary>
    public bool Learned { get; }

    /// <summary>The beads, in no particular order, and the words of the sure ones that nothing explains; none where words learned elsewhere
    /// were given, since nobody learns from those beads.</summary>
    public (ImmutableArray<Bead> Beads, ImmutableArray<UnexplainedWords> Unexplained) Align()
    {
        var finder = new CandidateFinder(weights, left.Count, right.Count);
        var backLinks = Turn(links, right.Terms.Length);
        var leftBefore = TermChances.Before(left, links, weights);
        var rightBefore = TermChances.Before(right, backLinks, weights);
        var (forth, back) = Meet(links, backLinks);
        using var first = new Pass(left, right, forth, back, leftBefore, rightBefore, Lengths(LengthModel.WholeRatio(left.Lengths, right.Lengths)));
        var draft = Search(finder.Find(first.Scorer, draft: null));

        var learned = new WordPairs(weights).Learn(left, right, links, draft);
        (forth, back) = ReferenceEquals(learned, links) ? (forth, back) : Meet(learned, Turn(learned, right.Terms.Length));
        using var second = new Pass(
            left,
            right,
            forth,
            back,
            Counted(leftBefore, draft, first.Scorer.FromLeft, left, b => (b.Left, b.Shape.Left, b.Right, b.Shape.Right)),
            Counted(rightBefore, draft, first.Scorer.FromRight, right, b => (b.Right, b.Shape.Right, b.Left, b.Shape.Left)),
            Lengths(Ratio(draft)));
        var found = Search(finder.Find(second.Scorer, draft));
        return ([.. Finish(found, new(left, right, learned, second.Scorer))], teaches ? Unexplained(found) : []);
    }

    private (Encounters Forth, Encounters Back) Meet(TermLink[][] forth, TermLink[][] back) =>
        SharedWork.Both(left.Count, () => new Encounters(forth, right, weights), () => new Encounters(back, left, weights));

    private LengthModel Lengths(double ratio) => new(leftLengths, rightLengths, ratio, spreads, weights.LengthWeight);

    private ImmutableArray<UnexplainedWords> Unexplained(List<BeadCandidate> found)
    {
        var finder = new UnexplainedFinder(left, right, links);
        return [.. found.Where(b => b.Gain >= weights.SureGain).Select(b => finder.Of(b.Span)).Where(w => w.Left.Length > 0 && w.Right.Length > 0)];
    }

    /// <summary>Searches both ways, and takes the texts for a translation where little is left out either way and one order is kept.</summary>
    /// <param name="found">What may be part of the alignment; is used up.</param>
    private List<BeadCandidate> Search(Candidates found)
    {
        using var candidates = found;
        var (free, ordered) = SharedWork.Both(
            left.Count,
            () => BlockSearch.Search(candidates.Freely.Items, left.Count, right.Count, weights.Freely),
            () => ChainSearch.Search(candidates.InOrder.Items, right.Count, weights.InOrder).Beads);
        var order = InOneOrder(free) + (weights.FreelyLinked * Linked(free)) + (weights.OrderlyLinked * Linked(ordered));
        return order > weights.OrderNeeded ? ordered : free;
    }

    private double Linked(List<BeadCandidate> beads) =>
        (double)beads.Sum(c => c.Span.Shape.Left + c.Span.Shape.Right) / (left.Count + right.Count);

    /// <summary>The share, by gain, of the beads that the best chain among them keeps.</summary>
    private double InOneOrder(List<BeadCandidate> beads)
    {
        var chain = ChainSearch.Search([.. beads.OrderBy(c => c.Span.Left)], right.Count, weights.Freely with { Skip = 0 }).Gain;
        return beads.Count == 0 ? 1 : chain / beads.Sum(c => c.Gain + weights.Freely.Prior(c.Span.Shape));
    }

    private IEnumerable<Bead> Finish(List<BeadCandidate> found, EvidenceFinder evidence)
    {
        var (leftLinked, rightLinked) = (new bool[left.Count], new bool[right.Count]);
        foreach (var (span, gain) in found)
        {
            leftLinked.AsSpan(span.Left, span.Shape.Left).Fill(true);
            rightLinked.AsSpan(span.Right, span.Shape.Right).Fill(true);
            yield return new(
                [.. Enumerable.Range(span.Left, span.Shape.Left)],
                [.. Enumerable.Range(span.Right, span.Shape.Right)],
                1 / (1 + Math.Exp((weights.ScoreMiddle - gain) / weights.ScoreScale)),
                evidence.Of(span));
        }

        for (var i = 0; i < leftLinked.Length; i++)
        {
            if (!leftLinked[i])
            {
                yield return new([i], [], 0, []);
            }
        }

        for (var j = 0; j < rightLinked.Length; j++)
        {
            if (!rightLinked[j])
            {
                yield return new([], [j], 0, []);
            }
        }
    }

    private TermChances Counted(
        TermChances before, List<BeadCandidate> beads, HitTable table, Side near, Func<BeadSpan, (int Near, int NearCount, int Far, int FarCount)> turn)
    {
        var (found, all) = (new double[before.ByKind.Length], new double[before.ByKind.Length]);
        var met = new List<(int Term, float Strength)>();
        foreach (var bead in beads.Select(b => turn(b.Span)))
        {
            for (var i = bead.Near; i < bead.Near + bead.NearCount; i++)
            {
                table.Count(near, i, bead.Far, bead.FarCount, met, found, all);
            }
        }

        return before.After(found, all, weights);
    }

    /// <summary>The middle logarithm of right over left length among the beads found.</summary>
    private double Ratio(List<BeadCandidate> beads)
    {
        var ratios = beads.Select(b => b.Span)
            .Select(b => Math.Log((double)right.LengthOf(b.Right, b.Shape.Right) / left.LengthOf(b.Left, b.Shape.Left)))
            .Order().ToArray();
        return ratios.Length == 0
            ? LengthModel.WholeRatio(left.Lengths, right.Lengths)
            : 0.5 * (ratios[(ratios.Length - 1) / 2] + ratios[ratios.Length / 2]);
    }

    internal static TermLink[][] Turn(TermLink[][] links, int count)
    {
        var counts = new int[count];
        foreach (var ofTerm in links)
        {
            foreach (var link in ofTerm)
            {
                counts[link.Other]++;
            }
        }

        var back = Array.ConvertAll(counts, c => c == 0 ? [] : new TermLink[c]);
        for (var t = links.Length - 1; t >= 0; t--)
        {
            foreach (var link in links[t])
            {
                back[link.Other][--counts[link.Other]] = link with { Other = t };
            }
        }

        return back;
    }
}
