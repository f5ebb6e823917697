using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Bytes;

namespace Briefings.Analysis.Merging;

/// <summary>Beads that most likely nobody will look at, in a tenth of the space.</summary>
internal static class PackedBeads
{
    /// <summary>As bytes.</summary>
    public static byte[] Of(ImmutableArray<Bead> beads) => Packer.ToArray(packer => packer.All(beads, static (p, bead) =>
    {
        p.All(bead.Left, static (p, i) => p.Number(i));
        p.All(bead.Right, static (p, i) => p.Number(i));
        p.Exact(bead.Score);
        p.All(bead.Evidence, Write);
    }));

    /// <summary>Reads what <see cref="Of"/> gave.</summary>
    public static ImmutableArray<Bead> Read(ReadOnlyMemory<byte> bytes) => [.. Unpacker.TryRead(bytes, static u => u.All(Bead).ToArray())!];

    private static Bead Bead(Unpacker unpacker) =>
        new(unpacker.All(static u => u.Number()), unpacker.All(static u => u.Number()), unpacker.Exact(), unpacker.All(Evidence));

    private static void Write(Packer packer, Evidence evidence)
    {
        packer.Number((int)evidence.Kind);
        packer.Text(evidence.Left);
        packer.Text(evidence.Right);
        packer.Exact(evidence.Weight);
    }

    private static Evidence Evidence(Unpacker unpacker) => new((EvidenceKind)unpacker.Number(), unpacker.Text(), unpacker.Text(), unpacker.Exact());
}
