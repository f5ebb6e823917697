using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>How often a term of each kind is found on the other side where that tells the same.</summary>
/// <param name="ByKind">By <see cref="TermKind"/>, from 0 to 1.</param>
internal sealed record TermChances(double[] ByKind)
{
    private const double Least = 0.02;
    private const double Most = 0.95;

    /// <summary>What holds before any bead is known: so much of the terms that have a counterpart anywhere in the other text.</summary>
    public static TermChances Before(Side near, TermLink[][] links, AlignmentWeights weights)
    {
        double[] shares = [weights.WordChance, weights.NameChance, weights.NumberChance, weights.FigureChance, weights.EntityChance];
        var (linked, all) = (new double[shares.Length], new double[shares.Length]);
        for (var t = 0; t < near.Terms.Length; t++)
        {
            var kind = (int)near.Terms[t].Kind;
            all[kind] += near.Places[t].Length;
            linked[kind] += near.Places[t].Length * Strongest(links[t]);
        }

        return new([.. shares.Select((s, k) => Math.Clamp(s * (linked[k] + 1) / (all[k] + 1), Least, Most))]);
    }

    /// <summary>The chance of a kind.</summary>
    public double this[TermKind kind] => ByKind[(int)kind];

    private static double Strongest(TermLink[] links)
    {
        var strongest = 0.0;
        foreach (var link in links)
        {
            strongest = Math.Max(strongest, link.Strength);
        }

        return strongest;
    }

    /// <summary>What holds after counting.</summary>
    /// <param name="found">By kind: how many terms were found, accidents taken off.</param>
    /// <param name="all">By kind: how many terms there were.</param>
    /// <param name="weights">How much what held before counts.</param>
    public TermChances After(double[] found, double[] all, AlignmentWeights weights) =>
        new([.. ByKind.Select((before, i) =>
            Math.Clamp(((before * weights.ChancePrior) + found[i]) / (weights.ChancePrior + all[i]), Least, Most))]);
}
