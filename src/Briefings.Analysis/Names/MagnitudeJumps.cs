using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Facts;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Names;

/// <summary>Finds figures that are a thousand or a million times what an aligned sentence of another article has: million for milliard.</summary>
internal static class MagnitudeJumps
{
    private const double LikelyBead = 0.5;
    private const decimal Least = 1000;

    private static readonly decimal[] Factors = [1_000m, 1_000_000m, 1_000_000_000m];

    /// <summary>Those of two articles, told of the right one.</summary>
    public static IEnumerable<Finding> Find(LintedArticle left, LintedArticle right, ImmutableArray<Bead> beads)
    {
        foreach (var bead in beads.Where(b => b.IsLinked && b.Score >= LikelyBead))
        {
            var here = bead.Right.SelectMany(j => right.Facts[j].Where(IsFigure).Select(f => (Segment: j, Fact: f))).ToArray();
            var there = bead.Left.SelectMany(i => left.Facts[i].Where(IsFigure)).ToArray();
            foreach (var (segment, fact) in here.Where(h => !there.Any(t => t.Key == h.Fact.Key)))
            {
                if (there.FirstOrDefault(t => !here.Any(h => h.Fact.Key == t.Key) && Jump(t, fact) is not null) is { } other)
                {
                    yield return Of(right, segment, fact, other, left);
                }
            }
        }
    }

    private static Finding Of(LintedArticle article, int index, Fact fact, Fact other, LintedArticle otherArticle)
    {
        var segment = article.Segmented.Segments[index];
        var (one, two, factor) = fact.Value > other.Value ? (fact, other, Jump(other, fact)) : (other, fact, Jump(other, fact));
        var owner = (fact.Value > other.Value ? otherArticle : article).Segmented.Article.Id;
        return new(
            segment.Paragraph, segment.Start + fact.Start, fact.Length, ComparisonRules.MagnitudeJump,
            "See which of the two is right.",
            [one.Text, factor?.ToString("#,0", CultureInfo.InvariantCulture), two.Text, owner]);
    }

    private static bool IsFigure(Fact fact) => fact.Kind is FactKind.Money or FactKind.Number && fact.Value >= Least;

    // The factor between two figures of one kind; null where they differ otherwise.
    private static decimal? Jump(Fact one, Fact other)
    {
        if (one.Kind != other.Kind || !string.Equals(one.Currency, other.Currency, StringComparison.Ordinal) || one.Value is not { } a || other.Value is not { } b)
        {
            return null;
        }

        var (small, large) = a < b ? (a, b) : (b, a);
        return Factors.Where(f => large / f == small).Select(f => (decimal?)f).FirstOrDefault();
    }
}
