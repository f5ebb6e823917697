using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>How many segments a bead takes on each side, and how likely that is.</summary>
/// <param name="Left">On the left.</param>
/// <param name="Right">On the right.</param>
/// <param name="Prior">The natural logarithm of its chance.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BeadShape(int Left, int Right, double Prior)
{
    /// <summary>The shapes tried, likeliest first.</summary>
    public static BeadShape[] All(AlignmentWeights weights)
    {
        var shapes = new List<BeadShape>();
        for (var left = 0; left < weights.MostInBead; left++)
        {
            for (var right = 0; right < weights.MostInBead; right++)
            {
                if (left + right > 0 && left + right <= weights.MostInBead && (left > 0 && right > 0 || left + right == 1))
                {
                    shapes.Add(new(left, right, Math.Log(Chance(left, right, weights))));
                }
            }
        }

        return [.. shapes.OrderByDescending(s => s.Prior).ThenBy(s => s.Left + s.Right).ThenByDescending(s => s.Left)];
    }

    private static double Chance(int left, int right, AlignmentWeights weights) => (Math.Min(left, right), Math.Max(left, right)) switch
    {
        (0, 1) => weights.OneToNone,
        (1, 1) => weights.OneToOne,
        (1, 2) => weights.OneToTwo,
        (2, 2) => weights.TwoToTwo,
        (1, 3) => weights.OneToThree,
        _ => weights.Larger,
    };
}
