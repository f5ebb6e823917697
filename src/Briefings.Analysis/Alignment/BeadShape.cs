using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>How many segments a linked bead takes on each side.</summary>
/// <param name="Left">On the left, at least 1.</param>
/// <param name="Right">On the right, at least 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadShape(int Left, int Right)
{
    /// <summary>Every shape worth trying, the smallest first.</summary>
    /// <param name="most">The most segments in all.</param>
    /// <param name="mostOnBoth">The most on the side that has fewer.</param>
    public static BeadShape[] UpTo(int most, int mostOnBoth) =>
    [
        .. from total in Enumerable.Range(2, Math.Max(0, most - 1))
           from left in Enumerable.Range(1, total - 1)
           where Math.Min(left, total - left) <= mostOnBoth
           select new BeadShape(left, total - left),
    ];
}
