using System.Collections.Immutable;
using System.Globalization;

namespace Briefings.Analysis.Alignment;

/// <summary>Says what speaks for a bead.</summary>
internal sealed class EvidenceFinder(Side left, Side right, TermLink[][] links, BeadScorer scorer)
{
    private const double LeastWeight = 0.05;

    private readonly List<(int Term, float Strength)> met = [];
    private readonly HashSet<int> rightTerms = [];
    private readonly HashSet<(string Left, string Right)> told = [];
    private readonly List<Evidence> found = [];

    /// <summary>The evidence, weightiest first; each term of the left side is told once, with its strongest counterpart.</summary>
    public ImmutableArray<Evidence> Of(BeadSpan bead)
    {
        rightTerms.Clear();
        told.Clear();
        found.Clear();
        for (var j = bead.Right; j < bead.RightEnd; j++)
        {
            rightTerms.UnionWith(right.Bags[j]);
        }

        for (var i = bead.Left; i < bead.LeftEnd; i++)
        {
            AddTerms(i, bead);
        }

        var length = scorer.Lengths.Gain(bead);
        if (length > LeastWeight)
        {
            found.Add(new(EvidenceKind.Length, Length(left, bead.Left, bead.Shape.Left), Length(right, bead.Right, bead.Shape.Right), length));
        }

        found.Sort(Weightiest);
        return [.. found];
    }

    private void AddTerms(int segment, BeadSpan bead)
    {
        scorer.FromLeft.MetTerms(segment, bead.Right, bead.Shape.Right, met);
        foreach (var (term, strength) in met)
        {
            var worth = scorer.FromLeft.Worth(term, strength, bead.Shape.Right);
            if (worth > LeastWeight)
            {
                var link = Strongest(links[term]);
                var (one, other) = (left.Terms[term].Surface, right.Terms[link.Other].Surface);
                if (told.Add((one, other)))
                {
                    found.Add(new(link.Kind, one, other, worth));
                }
            }
        }
    }

    /// <summary>The strongest link to a term of the bead's right side, of equal ones the first.</summary>
    private TermLink Strongest(TermLink[] ofTerm)
    {
        var best = default(TermLink);
        foreach (var link in ofTerm)
        {
            best = link.Strength > best.Strength && rightTerms.Contains(link.Other) ? link : best;
        }

        return best;
    }

    private static int Weightiest(Evidence one, Evidence other) =>
        other.Weight.CompareTo(one.Weight) is not 0 and var weight ? weight
        : one.Kind.CompareTo(other.Kind) is not 0 and var kind ? kind
        : string.CompareOrdinal(one.Left, other.Left) is not 0 and var lefts ? lefts
        : string.CompareOrdinal(one.Right, other.Right);

    private static string Length(Side side, int from, int count) => side.LengthOf(from, count).ToString(CultureInfo.InvariantCulture);
}
