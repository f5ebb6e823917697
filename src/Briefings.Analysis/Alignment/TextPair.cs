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
        var before = TermChances.Before(weights);
        var first = Score(before, before, LengthModel.WholeRatio(left.Lengths, right.Lengths));
        var shapes = BeadShape.All(weights);
        var (draft, _) = new OrderedSearch(first.Scorer, shapes).Search(left.Count, right.Count);
        var second = Score(
            Counted(before, draft, first.FromLeft, left, b => (b.Left, b.LeftCount, b.Right, b.RightCount)),
            Counted(before, draft, first.FromRight, right, b => (b.Right, b.RightCount, b.Left, b.LeftCount)),
            Ratio(draft));
        var (beads, _) = new OrderedSearch(second.Scorer, shapes).Search(left.Count, right.Count);
        var evidence = new EvidenceFinder(left, right, links, second.FromLeft, second.Scorer);
        return beads.Select(b => Finish(b, second.Scorer, evidence));
    }

    private Bead Finish(BeadSpan bead, BeadScorer scorer, EvidenceFinder evidence)
    {
        var (lefts, rights) = (Enumerable.Range(bead.Left, bead.LeftCount), Enumerable.Range(bead.Right, bead.RightCount));
        if (!bead.IsLinked)
        {
            return new([.. lefts], [.. rights], 0, []);
        }

        var gain = scorer.Gain(bead.Left, bead.LeftCount, bead.Right, bead.RightCount);
        return new([.. lefts], [.. rights], 1 / (1 + Math.Exp((weights.ScoreMiddle - gain) / weights.ScoreScale)), evidence.Of(bead));
    }

    private (HitTable FromLeft, HitTable FromRight, BeadScorer Scorer) Score(TermChances leftChances, TermChances rightChances, double ratio)
    {
        var fromLeft = new HitTable(left, right, links, leftChances, weights);
        var fromRight = new HitTable(right, left, backLinks, rightChances, weights);
        return (fromLeft, fromRight, new(left, right, fromLeft, fromRight, new(left.Lengths, right.Lengths, ratio, weights)));
    }

    private TermChances Counted(
        TermChances before, List<BeadSpan> beads, HitTable table, Side near, Func<BeadSpan, (int Near, int NearCount, int Far, int FarCount)> turn)
    {
        var (found, all) = (new double[before.ByKind.Length], new double[before.ByKind.Length]);
        foreach (var bead in beads.Where(b => b.IsLinked).Select(turn))
        {
            for (var i = bead.Near; i < bead.Near + bead.NearCount; i++)
            {
                table.Count(near, i, bead.Far, bead.FarCount, found, all);
            }
        }

        return before.After(found, all, weights);
    }

    /// <summary>The middle logarithm of right over left length among the beads found.</summary>
    private double Ratio(List<BeadSpan> beads)
    {
        var ratios = beads.Where(b => b.IsLinked)
            .Select(b => Math.Log((double)Sum(right, b.Right, b.RightCount) / Sum(left, b.Left, b.LeftCount)))
            .Order().ToArray();
        return ratios.Length == 0
            ? LengthModel.WholeRatio(left.Lengths, right.Lengths)
            : 0.5 * (ratios[(ratios.Length - 1) / 2] + ratios[ratios.Length / 2]);
    }

    private static int Sum(Side side, int from, int count) => side.Lengths.Skip(from).Take(count).Sum();

    private static TermLink[][] Turn(TermLink[][] links, int count)
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
