namespace Briefings.Analysis.Alignment;

/// <summary>Learns from beads found already which words of two texts go together, by how often they do so (Dice, 1945).</summary>
internal sealed class WordPairs(AlignmentWeights weights)
{
    private const int LeastTogether = 2;
    private const double Known = 0.6;

    /// <summary>The links known, and those learned: words that share several beads, and are seldom seen without each other.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="links">The links known, by left term.</param>
    /// <param name="beads">The beads found.</param>
    public TermLink[][] Learn(Side left, Side right, TermLink[][] links, List<BeadCandidate> beads)
    {
        if (beads.Count < weights.LeastToLearnFrom)
        {
            return links;
        }

        var leftHolders = Holders(left, beads.Select(b => (b.Span.Left, b.Span.Shape.Left)), t => links[t].All(l => l.Strength < Known));
        var rightHolders = Holders(right, beads.Select(b => (b.Span.Right, b.Span.Shape.Right)), _ => true);
        var byBead = ByBead(rightHolders, beads.Count);
        return [.. links.Select((known, t) => leftHolders[t].Count < LeastTogether ? known : Join(known, Partners(leftHolders[t], byBead, rightHolders)))];
    }

    /// <summary>By term: the beads that hold it; none for terms that cannot be learned.</summary>
    private List<int>[] Holders(Side side, IEnumerable<(int From, int Count)> spans, Func<int, bool> wanted)
    {
        var holders = Enumerable.Range(0, side.Terms.Length).Select(_ => new List<int>()).ToArray();
        var bead = 0;
        foreach (var (from, count) in spans)
        {
            foreach (var term in side.Bags.AsSpan(from, count).ToArray().SelectMany(b => b).Distinct())
            {
                holders[term].Add(bead);
            }

            bead++;
        }

        var most = weights.CommonRoot * Math.Sqrt(bead);
        for (var t = 0; t < holders.Length; t++)
        {
            if (holders[t].Count > most || !side.Terms[t].IsVerbal || !wanted(t))
            {
                holders[t].Clear();
            }
        }

        return holders;
    }

    private static List<int>[] ByBead(List<int>[] holders, int beads)
    {
        var terms = Enumerable.Range(0, beads).Select(_ => new List<int>()).ToArray();
        for (var t = 0; t < holders.Length; t++)
        {
            foreach (var bead in holders[t].Count < LeastTogether ? [] : holders[t])
            {
                terms[bead].Add(t);
            }
        }

        return terms;
    }

    private List<TermLink> Partners(List<int> holders, List<int>[] byBead, List<int>[] others)
    {
        var together = new Dictionary<int, int>();
        foreach (var other in holders.SelectMany(b => byBead[b]))
        {
            together[other] = together.GetValueOrDefault(other) + 1;
        }

        var partners = new List<TermLink>();
        foreach (var (other, count) in together.OrderBy(t => t.Key))
        {
            var dice = 2.0 * count / (holders.Count + others[other].Count);
            if (count >= LeastTogether && dice >= weights.LeastDice)
            {
                partners.Add(new(other, weights.LearnedStrength * dice * (1 - (1.0 / count)), EvidenceKind.Lexicon));
            }
        }

        return partners;
    }

    /// <summary>The links of a term with those learned; of two to one term the stronger.</summary>
    public static TermLink[] Join(IEnumerable<TermLink> known, IEnumerable<TermLink> learned) =>
    [
        .. known.Concat(learned).GroupBy(l => l.Other).Select(g => g.MaxBy(l => l.Strength)).OrderBy(l => l.Other),
    ];
}
