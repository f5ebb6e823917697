using Briefings.Analysis.Alignment;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class GainBoundTests
{
    [Fact]
    public void No_lengths_gain_more_than_their_bound() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Lengths, length =>
    {
        foreach (var telling in new[] { Telling.InOrder, Telling.Freely })
        {
            var bound = Bound(telling);

            bound.Gain(Bead, default, Math.Exp(length)).ShouldBeLessThanOrEqualTo(bound.Most(Bead, worth: 0, length) + 1e-9);
        }
    }));

    private static BeadSpan Bead { get; } = new(0, 0, new(1, 1));

    private static Arbitrary<double> Lengths { get; } = Gen.Choose(-1000, 1000).Select(n => n / 100.0).ToArbitrary();

    /// <summary>Of two texts of one segment, without a term.</summary>
    private static GainBound Bound(Telling telling)
    {
        var weights = AlignmentWeights.Default;
        var side = new Side([], [[]], [], [1]);
        var hits = new HitTable(side, 1, new([], side, weights), TermChances.Before(side, [], weights));
        var lengths = new SpanLengths([1], 1);
        return new(telling, new(hits, hits, new(lengths, lengths, 0, new(weights), 1)), [new(1, 1)], most: 1);
    }
}
