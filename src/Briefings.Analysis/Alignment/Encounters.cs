namespace Briefings.Analysis.Alignment;

/// <summary>Where on the far side each term of the near side is met, and how likely it is to be met there by accident.</summary>
internal sealed class Encounters
{
    private const int AllTell = 4;
    private const int MostSegments = 4;
    private const int CommonCounts = 8;

    private readonly double[] accidents;

    /// <summary>Follows the links of the near side's terms.</summary>
    /// <param name="links">By near term.</param>
    /// <param name="far">The far side.</param>
    /// <param name="weights">How often a term may be met to tell anything.</param>
    public Encounters(TermLink[][] links, Side far, AlignmentWeights weights)
    {
        Meetings = new(links, far);
        var held = new double[links.Length];
        for (var term = 0; term < held.Length; term++)
        {
            held[term] = Meetings.Held(term);
        }

        accidents = Accidents(held, far.Count, weights);
        var most = Most(far.Count, weights);
        Tells = Array.ConvertAll(held, h => h <= most);
    }

    /// <summary>Where terms are met.</summary>
    public Meetings Meetings { get; }

    /// <summary>By term: whether it is met so seldom that it tells anything.</summary>
    public bool[] Tells { get; }

    /// <summary>The chance that a term is met in so many far segments by accident.</summary>
    public double Accident(int term, int count) => accidents[(term * MostSegments) + Math.Min(count, MostSegments) - 1];

    private static double Most(int count, AlignmentWeights weights) => count <= AllTell
        ? count
        : Math.Min(weights.CommonMost, Math.Min(weights.CommonShare * count, weights.CommonRoot * Math.Sqrt(count)));

    /// <summary>By term: the chance to be met by accident in one segment, in two, and so on.</summary>
    private static double[] Accidents(double[] held, int farCount, AlignmentWeights weights)
    {
        var byCount = new double[held.Length * MostSegments];
        Span<int> like = stackalloc int[CommonCounts];
        like.Fill(-1);
        for (var term = 0; term < held.Length; term++)
        {
            var chances = byCount.AsSpan(term * MostSegments, MostSegments);
            var count = held[term] < CommonCounts && held[term] == (int)held[term] ? (int)held[term] : -1;
            if (count >= 0 && like[count] >= 0)
            {
                byCount.AsSpan(like[count] * MostSegments, MostSegments).CopyTo(chances);
                continue;
            }

            Reckon(chances, Math.Min(0.9, (held[term] + weights.AccidentFloor) / (farCount + 1)), held[term] > 0);
            if (count >= 0)
            {
                like[count] = term;
            }
        }

        return byCount;
    }

    private static void Reckon(Span<double> chances, double one, bool isMet)
    {
        chances[0] = one;
        for (var count = 2; count <= chances.Length && isMet; count++)
        {
            chances[count - 1] = 1 - Math.Pow(1 - one, count);
        }
    }
}
