using Briefings.Analysis.Alignment;
using FsCheck;
using FsCheck.Fluent;

namespace Briefings.Analysis.Tests.Alignment;

public sealed class BeadOrderTests
{
    [Fact]
    public void Beads_are_in_the_order_of_the_left_side() =>
        Sorted(Bead([2], [0]), Bead([0, 1], [1])).ShouldBe(["0,1:1", "2:0"]);

    [Fact]
    public void What_only_the_right_has_follows_the_segment_before_it_there() =>
        Sorted(Bead([], [2]), Bead([0], [1]), Bead([1], [0]), Bead([], [3])).ShouldBe(["0:1", ":2", ":3", "1:0"]);

    [Fact]
    public void What_only_the_right_has_at_its_start_comes_first() =>
        Sorted(Bead([0], [2]), Bead([], [1]), Bead([], [0])).ShouldBe([":0", ":1", "0:2"]);

    [Fact]
    public void Sorting_again_changes_nothing() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arbitrary, beads =>
    {
        var once = BeadOrder.Sort(beads);
        BeadOrder.Sort(once).ShouldBe(once);
        once.Length.ShouldBe(beads.Length);
    }));

    [Fact]
    public void The_order_given_does_not_matter() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arbitrary, beads =>
        BeadOrder.Sort(beads.Reverse()).ShouldBe(BeadOrder.Sort(beads))));

    // Six left and six right segments, some of them paired at random.
    private static Arbitrary<Bead[]> Arbitrary { get; } =
        (from rights in Gen.Shuffle(Enumerable.Range(0, 6).ToArray())
         from linked in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), 6)
         select Enumerable.Range(0, 6)
             .SelectMany(i => linked[i] ? [Bead([i], [rights[i]])] : new[] { Bead([i], []), Bead([], [rights[i]]) })
             .ToArray()).ToArbitrary();

    private static Bead Bead(int[] left, int[] right) => new([.. left], [.. right], left.Length * right.Length == 0 ? 0 : 0.5, []);

    private static string[] Sorted(params Bead[] beads) =>
        [.. BeadOrder.Sort(beads).Select(b => string.Join(',', b.Left) + ":" + string.Join(',', b.Right))];
}
