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

        var leftHolders = Holders(left, beads, b => (b.Left, b.LeftEnd), t => Array.TrueForAll(links[t], l => l.Strength < Known));
        var rightHolders = Holders(right, beads, b => (b.Right, b.RightEnd), _ => true);
        var byBead = ByBead(rightHolders, beads.Count);
        var all = links;
        for (var t = 0; t < links.Length; t++)
        {
            if (leftHolders[t] is { } holders && Partners(holders, byBead, rightHolders) is { Count: > 0 } partners)
            {
                all = ReferenceEquals(all, links) ? [.. links] : all;
                all[t] = Join(links[t], partners);
            }
        }

        return all;
    }

    /// <summary>By term: the beads that hold it, where they are enough and not too many to learn from; else null.</summary>
    private List<int>?[] Holders(Side side, List<BeadCandidate> beads, Func<BeadSpan, (int From, int End)> part, Func<int, bool> wanted)
    {
        var holders = new List<int>?[side.Terms.Length];
        for (var bead = 0; bead < beads.Count; bead++)
        {
            var (from, end) = part(beads[bead].Span);
            for (var i = from; i < end; i++)
            {
                foreach (var term in side.Bags[i])
                {
                    // Of a segment's many terms few stand in another one, too.
                    if (side.Places[term].Length >= LeastTogether && side.Terms[term].IsVerbal && (holders[term] ??= []) is var held && (held.Count == 0 || held[^1] != bead))
                    {
                        held.Add(bead);
                    }
                }
            }
        }

        var most = weights.CommonRoot * Math.Sqrt(beads.Count);
        for (var t = 0; t < holders.Length; t++)
        {
            holders[t] = holders[t] is { Count: >= LeastTogether } held && held.Count <= most && wanted(t) ? held : null;
        }

        return holders;
    }

    private static List<int>?[] ByBead(List<int>?[] holders, int beads)
    {
        var terms = new List<int>?[beads];
        for (var t = 0; t < holders.Length; t++)
        {
            foreach (var bead in holders[t] ?? [])
            {
                (terms[bead] ??= []).Add(t);
            }
        }

        return terms;
    }

    private List<TermLink> Partners(List<int> holders, List<int>?[] byBead, List<int>?[] others)
    {
        var together = new Dictionary<int, int>();
        foreach (var bead in holders)
        {
            foreach (var other in byBead[bead] ?? [])
            {
                together[other] = together.GetValueOrDefault(other) + 1;
            }
        }

        var partners = new List<TermLink>();
        foreach (var (other, count) in together.OrderBy(t => t.Key))
        {
            var dice = 2.0 * count / (holders.Count + others[other]!.Count);
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
