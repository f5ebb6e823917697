namespace Briefings.Analysis.Alignment;

/// <summary>Where on the far side each term of the near side is met, and what that is worth.</summary>
/// <remarks>
/// The worth is the logarithm of a likelihood ratio in the manner of Moore (2002): a term of a bead is found on its other side with the
/// chance c, else it is there by accident, with the chance q that any group of so many segments holds it: <c>1 - c + c·s/q</c> where
/// it is met with strength s. A rare match thus counts much, a common one little, and a term that is met nowhere counts against.
/// </remarks>
internal sealed class HitTable
{
    private const int MostSegments = 4;
    private const int MostPromising = 8;

    private readonly int[][] segments;
    private readonly float[][] strengths;
    private readonly double[] chances;
    private readonly double[] accidents;
    private readonly double[] misses;
    private readonly int[][] bags;
    private readonly int farCount;

    /// <summary>Tells where the near side's terms are met.</summary>
    public HitTable(Side near, Side far, TermLink[][] links, TermChances chances, AlignmentWeights weights)
    {
        var count = near.Terms.Length;
        farCount = far.Count;
        (segments, strengths) = (new int[count][], new float[count][]);
        (this.chances, accidents, misses) = (new double[count], new double[count], new double[count]);
        var best = new float[far.Count];
        for (var t = 0; t < count; t++)
        {
            this.chances[t] = chances[near.Terms[t].Kind];
            (segments[t], strengths[t]) = Meet(links[t], far, best);
            var held = strengths[t].Sum(s => (double)s);
            accidents[t] = Math.Min(0.9, (held + weights.AccidentFloor) / (far.Count + 1));
            var common = far.Count > 4 && held > weights.CommonShare * far.Count;
            misses[t] = common ? 0 : Math.Log(1 - this.chances[t]);
            if (common)
            {
                (segments[t], strengths[t]) = ([], []);
            }
        }

        bags = [.. near.Bags.Select(b => b.Where(t => segments[t].Length > 0).ToArray())];
        Base = [.. near.Bags.Select(b => b.Sum(t => misses[t]))];
    }

    /// <summary>By near segment: what its terms are worth where none is met.</summary>
    public double[] Base { get; }

    /// <summary>What a near segment's terms are worth with the far segments from <paramref name="from"/>, <paramref name="count"/> of them.</summary>
    public double Gain(int near, int from, int count)
    {
        var gain = Base[near];
        foreach (var term in bags[near])
        {
            var strength = Strength(term, from, count);
            if (strength > 0)
            {
                gain += Worth(term, strength, count);
            }
        }

        return gain;
    }

    /// <summary>What it is worth that a term is met in those far segments; 0 where it is not.</summary>
    public double Worth(int term, int from, int count)
    {
        var strength = Strength(term, from, count);
        return strength > 0 ? Worth(term, strength, count) : 0;
    }

    /// <summary>The share of a near segment's terms that are met there beyond accident, by kind, added to the counts.</summary>
    public void Count(Side side, int near, int from, int count, double[] found, double[] all)
    {
        foreach (var term in side.Bags[near])
        {
            var kind = (int)side.Terms[term].Kind;
            var accident = Accident(term, count);
            if (misses[term] < 0)
            {
                all[kind]++;
                found[kind] += Math.Max(0, (Strength(term, from, count) - accident) / (1 - accident));
            }
        }
    }

    /// <summary>For each near segment the far ones that share the most with it.</summary>
    public IEnumerable<(int Near, int Far)> Promising()
    {
        var worths = new double[farCount];
        for (var near = 0; near < bags.Length; near++)
        {
            var met = new List<int>();
            foreach (var term in bags[near])
            {
                for (var p = 0; p < segments[term].Length; p++)
                {
                    var far = segments[term][p];
                    if (worths[far] == 0)
                    {
                        met.Add(far);
                    }

                    worths[far] += Worth(term, strengths[term][p], 1);
                }
            }

            foreach (var far in met.OrderByDescending(f => worths[f]).ThenBy(f => f).Take(MostPromising))
            {
                yield return (near, far);
            }

            met.ForEach(f => worths[f] = 0);
        }
    }

    private double Accident(int term, int count) =>
        count == 1 ? accidents[term] : 1 - Math.Pow(1 - accidents[term], Math.Min(count, MostSegments));

    private double Worth(int term, double strength, int count) =>
        Math.Log(1 - chances[term] + (chances[term] * strength / Accident(term, count))) - misses[term];

    private double Strength(int term, int from, int count)
    {
        var places = segments[term];
        var at = Array.BinarySearch(places, from);
        var strength = 0f;
        for (at = at < 0 ? ~at : at; at < places.Length && places[at] < from + count; at++)
        {
            strength = Math.Max(strength, strengths[term][at]);
        }

        return strength;
    }

    private static (int[] Segments, float[] Strengths) Meet(TermLink[] links, Side far, float[] best)
    {
        var met = new List<int>();
        foreach (var link in links)
        {
            foreach (var place in far.Places[link.Other])
            {
                if (best[place] == 0)
                {
                    met.Add(place);
                }

                best[place] = Math.Max(best[place], (float)link.Strength);
            }
        }

        met.Sort();
        var surely = met.Select(p => best[p]).ToArray();
        met.ForEach(p => best[p] = 0);
        return ([.. met], surely);
    }
}
