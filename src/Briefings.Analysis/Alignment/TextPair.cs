namespace Briefings.Analysis.Alignment;

/// <summary>Two texts being aligned.</summary>
internal sealed class TextPair
{
    private readonly Side left;
    private readonly Side right;
    private readonly AlignmentWeights weights;
    private readonly TermLink[][] links;
    private readonly TermLink[][] backLinks;

    /// <summary>Links the terms of two sides, neither of them empty.</summary>
    public TextPair(Side left, Side right, AlignmentWeights weights)
    {
        (this.left, this.right, this.weights) = (left, right, weights);
        links = new TermLinker(weights).Link(left, right);
        backLinks = Turn(links, right.Terms.Length);
    }

    /// <summary>The beads, in no particular order.</summary>
    public IEnumerable<Bead> Align()
    {
        var finder = new CandidateFinder(weights, left.Count, right.Count);
        var leftBefore = TermChances.Before(left, links, weights);
        var rightBefore = TermChances.Before(right, backLinks, weights);
        var first = Score(leftBefore, rightBefore, LengthModel.WholeRatio(left.Lengths, right.Lengths));
        var draft = Search(finder.Find(first.Scorer, draft: null));
        var second = Score(
            Counted(leftBefore, draft, first.FromLeft, left, b => (b.Left, b.Shape.Left, b.Right, b.Shape.Right)),
            Counted(rightBefore, draft, first.FromRight, right, b => (b.Right, b.Shape.Right, b.Left, b.Shape.Left)),
            Ratio(draft));
        var found = Search(finder.Find(second.Scorer, draft));
        var evidence = new EvidenceFinder(left, right, links, second.FromLeft, second.Scorer);
        return Finish(found, evidence);
    }

    /// <summary>Searches freely, and where that turns out to leave little out and to keep one order, again as for a translation.</summary>
    private List<BeadCandidate> Search(Candidates candidates)
    {
        var free = BlockSearch.Search(candidates.Freely, left.Count, right.Count, weights.Freely);
        return IsInOrder(free) ? ChainSearch.Search(candidates.InOrder, right.Count, weights.InOrder).Beads : free;
    }

    private bool IsInOrder(List<BeadCandidate> free)
    {
        var linked = (double)free.Sum(c => c.Span.Shape.Left + c.Span.Shape.Right) / (left.Count + right.Count);
        var chain = ChainSearch.Search([.. free.OrderBy(c => c.Span.Left)], right.Count, weights.Freely with { Skip = 0 }).Gain;
        var all = free.Sum(c => c.Gain + weights.Freely.Prior(c.Span.Shape));
        return (free.Count == 0 ? 1 : chain / all) + (weights.LinkedShare * linked) > weights.OrderNeeded;
    }

    private IEnumerable<Bead> Finish(List<BeadCandidate> found, EvidenceFinder evidence)
    {
        var (leftAlone, rightAlone) = (Enumerable.Range(0, left.Count).ToHashSet(), Enumerable.Range(0, right.Count).ToHashSet());
        foreach (var (span, gain) in found)
        {
            var lefts = Enumerable.Range(span.Left, span.Shape.Left).ToArray();
            var rights = Enumerable.Range(span.Right, span.Shape.Right).ToArray();
            leftAlone.ExceptWith(lefts);
            rightAlone.ExceptWith(rights);
            yield return new([.. lefts], [.. rights], 1 / (1 + Math.Exp((weights.ScoreMiddle - gain) / weights.ScoreScale)), evidence.Of(span));
        }

        foreach (var i in leftAlone)
        {
            yield return new([i], [], 0, []);
        }

        foreach (var j in rightAlone)
        {
            yield return new([], [j], 0, []);
        }
    }

    private (HitTable FromLeft, HitTable FromRight, BeadScorer Scorer) Score(TermChances leftChances, TermChances rightChances, double ratio)
    {
        var fromLeft = new HitTable(left, right, links, leftChances, weights);
        var fromRight = new HitTable(right, left, backLinks, rightChances, weights);
        return (fromLeft, fromRight, new(left, right, fromLeft, fromRight, new(left.Lengths, right.Lengths, ratio, weights)));
    }

    private TermChances Counted(
        TermChances before, List<BeadCandidate> beads, HitTable table, Side near, Func<BeadSpan, (int Near, int NearCount, int Far, int FarCount)> turn)
    {
        var (found, all) = (new double[before.ByKind.Length], new double[before.ByKind.Length]);
        foreach (var bead in beads.Select(b => turn(b.Span)))
        {
            for (var i = bead.Near; i < bead.Near + bead.NearCount; i++)
            {
                table.Count(near, i, bead.Far, bead.FarCount, found, all);
            }
        }

        return before.After(found, all, weights);
    }

    /// <summary>The middle logarithm of right over left length among the beads found.</summary>
    private double Ratio(List<BeadCandidate> beads)
    {
        var ratios = beads.Select(b => b.Span)
            .Select(b => Math.Log((double)Sum(right, b.Right, b.Shape.Right) / Sum(left, b.Left, b.Shape.Left)))
            .Order().ToArray();
        return ratios.Length == 0
            ? LengthModel.WholeRatio(left.Lengths, right.Lengths)
            : 0.5 * (ratios[(ratios.Length - 1) / 2] + ratios[ratios.Length / 2]);
    }

    private static int Sum(Side side, int from, int count) => side.Lengths.Skip(from).Take(count).Sum();

    internal static TermLink[][] Turn(TermLink[][] links, int count)
    {
        var back = new List<TermLink>?[count];
        for (var t = 0; t < links.Length; t++)
        {
            foreach (var link in links[t])
            {
                (back[link.Other] ??= []).Add(link with { Other = t });
            }
        }

        return [.. back.Select(b => b?.ToArray() ?? [])];
    }
}
