using System.Collections.Immutable;

namespace Briefings.Analysis.Alignment;

/// <summary>Says what speaks for a bead.</summary>
internal sealed class EvidenceFinder(Side left, Side right, TermLink[][] links, BeadScorer scorer)
{
    private const double LeastWeight = 0.05;

    /// <summary>The evidence, weightiest first; each term of the left side is told once, with its strongest counterpart.</summary>
    public ImmutableArray<Evidence> Of(BeadSpan bead)
    {
        var rightTerms = Enumerable.Range(bead.Right, bead.Shape.Right).SelectMany(j => right.Bags[j]).ToHashSet();
        var found = Enumerable.Range(bead.Left, bead.Shape.Left)
            .SelectMany(i => left.Bags[i].Select(t => OfTerm(i, t, rightTerms, bead)))
            .OfType<Evidence>()
            .DistinctBy(e => (e.Left, e.Right))
            .ToList();
        var length = scorer.Length(bead);
        if (length > LeastWeight)
        {
            found.Add(new(EvidenceKind.Length, Length(left, bead.Left, bead.Shape.Left), Length(right, bead.Right, bead.Shape.Right), length));
        }

        return [.. found.OrderByDescending(e => e.Weight).ThenBy(e => e.Kind)
            .ThenBy(e => e.Left, StringComparer.Ordinal).ThenBy(e => e.Right, StringComparer.Ordinal)];
    }

    private Evidence? OfTerm(int segment, int term, HashSet<int> rightTerms, BeadSpan bead)
    {
        var worth = scorer.FromLeft.WorthOf(segment, term, bead.Right, bead.Shape.Right);
        if (worth <= LeastWeight)
        {
            return null;
        }

        var link = links[term].Where(l => rightTerms.Contains(l.Other)).OrderByDescending(l => l.Strength).ThenBy(l => l.Other).First();
        return new(link.Kind, left.Terms[term].Surface, right.Terms[link.Other].Surface, worth);
    }

    private static string Length(Side side, int from, int count) =>
        side.Lengths.Skip(from).Take(count).Sum().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
