using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class ChainSearchTests
{
    private static readonly Telling Plain = Telling.InOrder;

    [Fact]
    public void Beads_that_cross_are_not_both_taken()
    {
        var (beads, _) = ChainSearch.Search([Pair(0, 1, 5), Pair(1, 0, 3), Pair(2, 2, 4)], 3, Plain);

        beads.Select(b => (b.Span.Left, b.Span.Right)).ShouldBe([(0, 1), (2, 2)]);
    }

    [Fact]
    public void Beads_that_share_a_segment_are_not_both_taken()
    {
        var two = new BeadCandidate(new(0, 0, new(1, 2)), 20);

        ChainSearch.Search([Pair(0, 0, 5), two, Pair(1, 1, 5)], 2, Plain).Beads.ShouldBe([two]);
    }

    [Fact]
    public void Nothing_is_taken_where_nothing_gains() => ChainSearch.Search([Pair(0, 0, -100)], 1, Plain).Beads.ShouldBeEmpty();

    private static BeadCandidate Pair(int left, int right, double gain) => new(new(left, right, new(1, 1)), gain);
}
