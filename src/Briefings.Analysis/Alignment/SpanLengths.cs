using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>The length of some neighbouring segments.</summary>
/// <param name="Length">In letters and digits.</param>
/// <param name="Logarithm">Its natural logarithm.</param>
/// <param name="Apart">The logarithm of how likely the length is where it stands for nothing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpanLength(int Length, double Logarithm, double Apart);

/// <summary>The lengths of a side's neighbouring segments.</summary>
internal sealed class SpanLengths
{
    private const double LeastSpread = 0.35;

    private readonly int most;
    private readonly SpanLength[] spans;

    /// <summary>Measures a side.</summary>
    /// <param name="lengths">Its segments' lengths, each at least 1.</param>
    /// <param name="most">The most segments that are taken together.</param>
    public SpanLengths(int[] lengths, int most)
    {
        this.most = most;
        spans = new SpanLength[lengths.Length * most];
        var (mean, spread) = Moments(lengths);
        for (var i = 0; i < lengths.Length; i++)
        {
            var length = 0;
            for (var count = 1; count <= Math.Min(most, lengths.Length - i); count++)
            {
                length += lengths[i + count - 1];
                var logarithm = Math.Log(length);
                spans[(i * most) + count - 1] = new(length, logarithm, LogNormal(logarithm - mean - Math.Log(count), spread * spread));
            }
        }
    }

    /// <summary>The length of so many segments from one on.</summary>
    public ref readonly SpanLength Of(int start, int count) => ref spans[(start * most) + count - 1];

    /// <summary>The lengths of the segments from one on: of one, of two, and so on.</summary>
    public ReadOnlySpan<SpanLength> From(int start) => spans.AsSpan(start * most, most);

    /// <summary>The logarithm of a normal density.</summary>
    private static double LogNormal(double distance, double variance) => -0.5 * ((distance * distance / variance) + Math.Log(2 * Math.PI * variance));

    private static (double Mean, double Spread) Moments(int[] lengths)
    {
        var mean = lengths.Average(l => Math.Log(l));
        var variance = lengths.Average(l => (Math.Log(l) - mean) * (Math.Log(l) - mean));
        return (mean, Math.Max(LeastSpread, Math.Sqrt(variance)));
    }
}
