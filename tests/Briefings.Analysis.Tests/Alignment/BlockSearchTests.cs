using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class BlockSearchTests
{
    [Fact]
    public void Blocks_in_another_order_are_all_found()
    {
        var beads = BlockSearch.Search([Pair(0, 2, 8), Pair(1, 3, 8), Pair(2, 0, 8), Pair(3, 1, 8)], 4, 4, Telling.Freely);

        beads.Select(b => (b.Span.Left, b.Span.Right)).Order().ShouldBe([(0, 2), (1, 3), (2, 0), (3, 1)]);
    }

    [Fact]
    public void No_segment_is_in_two_beads()
    {
        var beads = BlockSearch.Search([Pair(0, 0, 9), Pair(0, 1, 8), Pair(1, 1, 9), Pair(2, 1, 8)], 3, 2, Telling.Freely);

        beads.Select(b => (b.Span.Left, b.Span.Right)).Order().ShouldBe([(0, 0), (1, 1)]);
    }

    private static BeadCandidate Pair(int left, int right, double gain) => new(new(left, right, new(1, 1)), gain);
}
