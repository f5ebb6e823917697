using Briefings.Model.Briefings;
using Briefings.Model.Bytes;

namespace Briefings.Content.Keeping;

/// <summary>An alignment corrected by hand, as bytes.</summary>
internal static class PackedAlignment
{
    /// <summary>Writes it.</summary>
    public static void Write(Packer packer, AlignmentCorrection correction)
    {
        packer.Text(correction.LeftId);
        packer.Text(correction.RightId);
        packer.All(correction.Beads, static (p, bead) =>
        {
            p.All(bead.Left, Write);
            p.All(bead.Right, Write);
        });
        packer.Place(correction.At);
    }

    /// <summary>Reads what <see cref="Write(Packer, AlignmentCorrection)"/> wrote.</summary>
    public static AlignmentCorrection Read(Unpacker unpacker) => new(
        unpacker.Text(), unpacker.Text(), unpacker.All(static u => new CorrectedBead(u.All(Mark), u.All(Mark))), unpacker.Place());

    private static void Write(Packer packer, SegmentMark mark)
    {
        packer.Text(mark.Fingerprint);
        packer.Text(mark.Words);
        packer.Place(mark.At);
    }

    private static SegmentMark Mark(Unpacker unpacker) => new(unpacker.Text(), unpacker.Text(), unpacker.Place());
}
