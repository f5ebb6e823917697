using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A linked bead of neighbouring segments.</summary>
/// <param name="Left">The first on the left.</param>
/// <param name="Right">The first on the right.</param>
/// <param name="Shape">How many there are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadSpan(int Left, int Right, BeadShape Shape)
{
    /// <summary>The index after its last segment on the left.</summary>
    public int LeftEnd => Left + Shape.Left;

    /// <summary>The index after its last segment on the right.</summary>
    public int RightEnd => Right + Shape.Right;
}
