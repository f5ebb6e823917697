using Briefings.Site.Drawing;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Site.Tests.Drawing;

public class LineageTreeTests
{
    [Fact]
    public void Each_text_is_placed_once_and_below_what_it_derives_from() => Prop.ForAll(Origins, origins =>
    {
        var tree = LineageTree.Of([.. origins.Select((o, i) => new LineageNode(Id(i), "Name", "", Id(o)))]);
        return tree.Nodes.Select(n => n.Node.Id).Distinct(StringComparer.Ordinal).Count() == origins.Length
            && tree.Nodes.Select((n, i) => n.Row == i).All(x => x)
            && tree.Nodes.All(n => n.OriginRow is null
                || (n.OriginRow < n.Row && tree.Nodes[n.OriginRow.Value].Node.Id == n.Node.OriginId && n.Depth == tree.Nodes[n.OriginRow.Value].Depth + 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Texts_that_stand_alone_come_last()
    {
        var tree = LineageTree.Of([Node("alone", null), Node("copy", "original"), Node("original", null)]);
        tree.Nodes.Select(n => n.Node.Id).ShouldBe(["original", "copy", "alone"]);
        tree.Families.ShouldBe(2);
    }

    [Fact]
    public void A_circle_is_cut_at_its_first_text() =>
        LineageTree.Of([Node("a", "b"), Node("b", "a")]).Nodes.Select(n => (n.Node.Id, n.OriginRow)).ShouldBe([("a", null), ("b", 0)]);

    [Fact]
    public void Words_are_escaped_and_fit_on_a_narrow_screen()
    {
        var drawing = new LineageDrawing(LineageTree.Of([Node("a", null) with { Name = "<script>" + new string('x', 99) }, Node("b", "a")]), isMirrored: false).Image("\"label\"").ToString();
        drawing.ShouldContain("&lt;script&gt;xxx");
        drawing.ShouldContain("…\u2069</text>");
        drawing.ShouldContain("aria-label=\"&quot;label&quot;\"");
    }

    [Fact]
    public void What_was_detected_is_drawn_otherwise_than_what_is_declared()
    {
        var tree = LineageTree.Of([Node("a", null), Node("b", "a"), Node("c", "a") with { IsDetected = true }]);
        new LineageDrawing(tree, isMirrored: true).Image("").ToString().Split("lineage-drawing__link--detected").Length.ShouldBe(2);
    }

    private static Arbitrary<int[]> Origins { get; } = Gen.Choose(-1, 9).ArrayOf(8).ToArbitrary();

    private static string Id(int index) => $"text-{index}";

    private static LineageNode Node(string id, string? origin) => new(id, id, "", origin);
}
