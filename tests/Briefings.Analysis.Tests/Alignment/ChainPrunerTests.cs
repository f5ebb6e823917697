using Briefings.Analysis.Alignment;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class ChainPrunerTests
{
    private const int Segments = 6;

    [Fact]
    public void The_best_chain_is_the_one_among_all_beads() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Beads, Skips, (beads, skip) =>
    {
        var telling = Telling.InOrder with { Skip = skip };
        var all = beads.Select(b => new BeadCandidate(b.Span, b.Gain)).Where(b => b.Gain + telling.Prior(b.Span.Shape) > 0).ToArray();

        var (expected, most) = ChainSearch.Search(all, Segments, telling);
        var (found, gain) = ChainSearch.Search(Pruned(beads, telling).Kept, Segments, telling);

        found.ShouldBe(expected);
        gain.ShouldBe(most);
    }));

    [Fact]
    public void Beads_that_cannot_be_part_of_the_best_chain_are_not_looked_at()
    {
        var diagonal = Enumerable.Range(0, Segments).Select(i => Bead(i, i, 20, 21));
        var beads = diagonal.Append(Bead(0, 5, 15, 18)).OrderBy(b => b.Span.Left).ThenBy(b => b.Span.Right).ToArray();

        var (kept, looked) = Pruned(beads, Telling.InOrder);

        kept.Select(b => (b.Span.Left, b.Span.Right)).ShouldBe(Enumerable.Range(0, Segments).Select(i => (i, i)));
        looked.ShouldBe(Segments);
    }

    [Fact]
    public void A_bead_that_is_known_is_not_looked_at_again()
    {
        OpenBead[] open = [OpenBead.Known(new(0, 0, new(1, 1)), 1, 2)];
        using var kept = new PooledList<BeadCandidate>(1);

        new ChainPruner(1, 1, Telling.InOrder, _ => throw new InvalidOperationException()).Prune(open, kept);

        kept.Items.ToArray().ShouldBe([new(open[0].Span, 2)]);
    }

    // Whole numbers, so that many chains gain the same.
    private static Arbitrary<TriedBead[]> Beads { get; } =
        (from left in Gen.Choose(0, Segments - 1)
         from right in Gen.Choose(0, Segments - 1)
         from lefts in Gen.Choose(1, Math.Min(3, Segments - left))
         from rights in Gen.Choose(1, Math.Min(3, Segments - right))
         from gain in Gen.Choose(-4, 8)
         from slack in Gen.Choose(0, 8)
         from isKnown in Gen.Elements(true, false)
         let shape = new BeadShape(lefts, rights)
         let prior = Telling.InOrder.Prior(shape)
         select new TriedBead(new(left, right, shape), gain - prior, gain - prior + slack, isKnown && gain > 0))
        .ArrayOf(24).Select(beads => beads.DistinctBy(b => b.Span).OrderBy(b => b.Span.Left).ThenBy(b => b.Span.Right).ToArray()).ToArbitrary();

    private static Arbitrary<double> Skips { get; } = Gen.Elements(0, 0.24, 2).ToArbitrary();

    private static TriedBead Bead(int left, int right, double gain, double most) => new(new(left, right, new(1, 1)), gain, most, IsKnown: false);

    private static (BeadCandidate[] Kept, int Looked) Pruned(TriedBead[] beads, Telling telling)
    {
        var gains = beads.ToDictionary(b => b.Span, b => b.Gain);
        var open = Array.ConvertAll(beads, b => b.IsKnown
            ? OpenBead.Known(b.Span, telling.Prior(b.Span.Shape), b.Gain)
            : new(b.Span, telling.Prior(b.Span.Shape), b.Most, Length: 0));
        using var kept = new PooledList<BeadCandidate>(beads.Length);
        var looked = 0;
        new ChainPruner(Segments, Segments, telling, Look).Prune(open, kept);
        return (kept.Items.ToArray(), looked);

        double Look(OpenBead bead)
        {
            looked++;
            return gains[bead.Span];
        }
    }

    private sealed record TriedBead(BeadSpan Span, double Gain, double Most, bool IsKnown);
}
