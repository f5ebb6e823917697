using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>How many segments a linked bead takes on each side.</summary>
/// <param name="Left">On the left, at least 1.</param>
/// <param name="Right">On the right, at least 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadShape(int Left, int Right)
{
    /// <summary>Every shape with up to so many segments in all, the smallest first.</summary>
    public static BeadShape[] UpTo(int most) =>
    [
        .. from total in Enumerable.Range(2, Math.Max(0, most - 1))
           from left in Enumerable.Range(1, total - 1)
           select new BeadShape(left, total - left),
    ];
}
