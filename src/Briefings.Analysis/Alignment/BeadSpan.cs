using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>A bead of neighbouring segments.</summary>
/// <param name="Left">The first on the left; where there is none, the one it would stand before.</param>
/// <param name="LeftCount">How many on the left.</param>
/// <param name="Right">The first on the right, likewise.</param>
/// <param name="RightCount">How many on the right.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadSpan(int Left, int LeftCount, int Right, int RightCount)
{
    /// <summary>True where both sides have a segment.</summary>
    public bool IsLinked => LeftCount > 0 && RightCount > 0;
}
