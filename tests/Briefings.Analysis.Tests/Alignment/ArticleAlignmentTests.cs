using Briefings.Analysis.Alignment;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class ArticleAlignmentTests
{
    [Fact]
    public void The_mirror_is_in_the_order_of_the_other_side_with_its_evidence_turned()
    {
        var alignment = new ArticleAlignment("a.fr", "b.it",
        [
            new([0], [1], 0.9, [new(EvidenceKind.Cognate, "ministre", "ministro", 2)]),
            new([1], [], 0, []),
            new([2], [0], 0.8, []),
        ]);

        var mirror = alignment.Mirrored();

        (mirror.LeftId, mirror.RightId).ShouldBe(("b.it", "a.fr"));
        mirror.Beads.Select(b => string.Join(',', b.Left) + ":" + string.Join(',', b.Right)).ShouldBe(["0:2", "1:0", ":1"]);
        mirror.Beads[1].Evidence.ShouldBe([new(EvidenceKind.Cognate, "ministro", "ministre", 2)]);
    }
}
