using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>How far the logarithm of two lengths' ratio lies from its mean where they tell the same.</summary>
/// <param name="Variance">Its variance.</param>
/// <param name="Logarithm">The logarithm of that times 2π: what a normal density of this variance has to be scaled by.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LengthSpread(double Variance, double Logarithm);

/// <summary>The spreads by how long the two are together, reckoned once for all texts. Safe to use from several threads.</summary>
internal sealed class LengthSpreads
{
    // Longer beads of sentences are rare.
    private const int Tabled = 2048;

    private readonly double least;
    private readonly double noise;
    private readonly LengthSpread[] known;

    /// <summary>Reckons the spreads of common lengths.</summary>
    public LengthSpreads(AlignmentWeights weights)
    {
        (least, noise) = (weights.LengthSpread * weights.LengthSpread, weights.LengthNoise * 2);
        known = [.. Enumerable.Range(0, Tabled).Select(Reckon)];
    }

    /// <summary>The spread of two lengths.</summary>
    /// <param name="sum">The two together, in letters and digits; more than 0.</param>
    public LengthSpread Of(int sum) => sum < known.Length ? known[sum] : Reckon(sum);

    private LengthSpread Reckon(int sum)
    {
        var variance = least + (noise / sum);
        return new(variance, Math.Log(2 * Math.PI * variance));
    }
}
