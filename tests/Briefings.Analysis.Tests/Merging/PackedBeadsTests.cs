using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Merging;

namespace Briefings.Analysis.Tests.Merging;

public sealed class PackedBeadsTests
{
    [Fact]
    public void Beads_survive_to_the_last_bit()
    {
        ImmutableArray<Bead> beads =
        [
            new([0], [0, 1], 1.0 / 3, [new(EvidenceKind.Entity, "Nantes", "낭트", 2.5), new(EvidenceKind.Length, "", "", double.Epsilon)]),
            new([1], [], 0, []),
            new([], [2], 0, []),
        ];

        var read = PackedBeads.Read(PackedBeads.Of(beads));

        read.Select(b => (string.Join(' ', b.Left), string.Join(' ', b.Right), b.Score)).ShouldBe(beads.Select(b => (string.Join(' ', b.Left), string.Join(' ', b.Right), b.Score)));
        read.SelectMany(b => b.Evidence).ShouldBe(beads.SelectMany(b => b.Evidence));
    }
}
