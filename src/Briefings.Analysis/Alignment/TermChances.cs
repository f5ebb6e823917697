using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>How often a term of each kind is found on the other side where that tells the same.</summary>
/// <param name="ByKind">By <see cref="TermKind"/>, from 0 to 1.</param>
internal sealed record TermChances(double[] ByKind)
{
    private const double Least = 0.02;
    private const double Most = 0.95;

    /// <summary>What holds before the texts tell.</summary>
    public static TermChances Before(AlignmentWeights weights) =>
        new([weights.WordChance, weights.NameChance, weights.NumberChance, weights.FigureChance, weights.EntityChance]);

    /// <summary>The chance of a kind.</summary>
    public double this[TermKind kind] => ByKind[(int)kind];

    /// <summary>What holds after counting.</summary>
    /// <param name="found">By kind: how many terms were found, accidents taken off.</param>
    /// <param name="all">By kind: how many terms there were.</param>
    /// <param name="weights">How much what held before counts.</param>
    public TermChances After(double[] found, double[] all, AlignmentWeights weights) =>
        new([.. ByKind.Select((before, i) =>
            Math.Clamp(((before * weights.ChancePrior) + found[i]) / (weights.ChancePrior + all[i]), Least, Most))]);
}
