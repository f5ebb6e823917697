namespace Briefings.Analysis.Alignment;

/// <summary>Where on the far side each term of the near side is met, and what that is worth.</summary>
/// <remarks>
/// The worth is the logarithm of a likelihood ratio in the manner of Moore (2002): a term of a bead is found on its other side with the
/// chance c, else it is there by accident, with the chance q that any group of so many segments holds it: <c>1 - c + c·s/q</c> where
/// it is met with strength s. A rare match thus counts much, a common one little, and a term that is met nowhere counts against.
/// </remarks>
internal sealed class HitTable : IDisposable
{
    private const int MostSegments = 4;
    private const int MostPromising = 6;

    private readonly Encounters encounters;
    private readonly Meetings meetings;
    private readonly HitRows hits;
    private readonly PooledList<double> worths;
    private readonly double[] bases;
    private readonly double[] chances;
    private readonly bool[] tells;
    private readonly int farCount;

    /// <summary>Tells what it is worth that the near side's terms are met. Safe to use from several threads.</summary>
    public HitTable(Side near, int farCount, Encounters encounters, TermChances chances)
    {
        (this.farCount, this.encounters, meetings, tells) = (farCount, encounters, encounters.Meetings, encounters.Tells);
        this.chances = Array.ConvertAll(near.Terms, t => chances[t.Kind]);
        worths = Worths();
        TermCount = near.Terms.Length;
        hits = new(near, farCount, meetings, tells, worths.Items, MostSegments);
        bases = Missing(near, chances);
    }

    /// <summary>How many terms the near side has.</summary>
    public int TermCount { get; }

    /// <summary>The hits of the near side.</summary>
    public HitRows Hits => hits;

    /// <summary>What it is worth that none of a near segment's terms is found; at most 0.</summary>
    public double Missing(int near) => bases[near];

    /// <summary>What the terms of a near segment that are met in some neighbouring far segments are worth beyond their being missing.</summary>
    /// <param name="window">The near segment's hits in those.</param>
    /// <param name="count">How many far segments.</param>
    /// <param name="strongest">Room for each term of the near side; what it holds does not matter.</param>
    public double Met(ReadOnlySpan<Hit> window, int count, int[] strongest)
    {
        var gain = 0.0;
        if (count == 1)
        {
            foreach (var hit in window)
            {
                gain += hit.Worth;
            }

            return gain;
        }

        var worth = worths.Items;
        var step = Math.Min(count, MostSegments) - 1;
        if (window.Length < 2)
        {
            return window.IsEmpty ? 0 : worth[(window[0].Meeting * MostSegments) + step];
        }

        MarkStrongest(window, strongest);
        for (var h = 0; h < window.Length; h++)
        {
            gain += strongest[window[h].Term] == h ? worth[(window[h].Meeting * MostSegments) + step] : 0;
        }

        return gain;
    }

    /// <summary>The near segment's terms that are met in those far segments, ascending, and how surely.</summary>
    /// <param name="near">The near segment.</param>
    /// <param name="from">The first far segment.</param>
    /// <param name="count">How many far segments from it.</param>
    /// <param name="met">Is filled with them.</param>
    public void MetTerms(int near, int from, int count, List<(int Term, float Strength)> met)
    {
        met.Clear();
        foreach (var hit in hits.Of(near, from, count))
        {
            var at = met.Count;
            while (at > 0 && met[at - 1].Term > hit.Term)
            {
                at--;
            }

            var strength = meetings.Strength(hit.Meeting);
            if (at == 0 || met[at - 1].Term != hit.Term)
            {
                met.Insert(at, (hit.Term, strength));
            }
            else if (strength > met[at - 1].Strength)
            {
                met[at - 1] = (hit.Term, strength);
            }
        }
    }

    /// <summary>What it is worth that a term is met in a group of far segments.</summary>
    /// <param name="term">The term.</param>
    /// <param name="strength">How surely it is met, more than 0.</param>
    /// <param name="count">How many far segments.</param>
    public double Worth(int term, double strength, int count) =>
        Math.Log(1 + (chances[term] * strength / (encounters.Accident(term, count) * (1 - chances[term]))));

    /// <summary>Adds to the counts, by kind, how many of a near segment's terms are met there beyond accident, and how many there are.</summary>
    public void Count(Side side, int near, int from, int count, List<(int Term, float Strength)> met, double[] found, double[] all)
    {
        MetTerms(near, from, count, met);
        var next = 0;
        foreach (var term in side.Bags[near])
        {
            if (tells[term])
            {
                var strength = next < met.Count && met[next].Term == term ? met[next++].Strength : 0;
                var kind = (int)side.Terms[term].Kind;
                var accident = encounters.Accident(term, count);
                all[kind]++;
                found[kind] += Math.Max(0, (strength - accident) / (1 - accident));
            }
        }
    }

    /// <summary>For each near segment the far ones that share the most with it.</summary>
    public IEnumerable<(int Near, int Far)> Promising()
    {
        var shared = new double[farCount];
        var met = new List<int>();
        for (var near = 0; near < hits.Count; near++)
        {
            foreach (var hit in hits.Of(near))
            {
                if (shared[hit.Far] == 0)
                {
                    met.Add(hit.Far);
                }

                shared[hit.Far] += hit.Worth;
            }

            foreach (var far in Best(met, shared))
            {
                yield return (near, far);
            }

            met.ForEach(f => shared[f] = 0);
            met.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        worths.Dispose();
        hits.Dispose();
    }

    /// <summary>The few with the most worth, of equal ones the first.</summary>
    private static List<int> Best(List<int> met, double[] worths)
    {
        var best = new List<int>(MostPromising + 1);
        foreach (var far in met)
        {
            var at = best.Count;
            while (at > 0 && (worths[far] > worths[best[at - 1]] || (worths[far] == worths[best[at - 1]] && far < best[at - 1])))
            {
                at--;
            }

            if (at < MostPromising)
            {
                best.Insert(at, far);
                best.RemoveRange(Math.Min(best.Count, MostPromising), best.Count > MostPromising ? 1 : 0);
            }
        }

        return best;
    }

    /// <summary>Of a term met in several segments of a group only the strongest meeting counts, and of equal ones the first.</summary>
    private void MarkStrongest(ReadOnlySpan<Hit> window, int[] strongest)
    {
        foreach (var hit in window)
        {
            strongest[hit.Term] = -1;
        }

        for (var h = 0; h < window.Length; h++)
        {
            ref var best = ref strongest[window[h].Term];
            best = best < 0 || meetings.Strength(window[h].Meeting) > meetings.Strength(window[best].Meeting) ? h : best;
        }
    }

    /// <summary>By meeting: what it is worth that the term is met there in a group of one segment, of two, and so on.</summary>
    private PooledList<double> Worths()
    {
        var all = PooledList<double>.OfLength(meetings.Total * MostSegments);
        var byCount = all.Items;
        for (var term = 0; term < tells.Length; term++)
        {
            var (start, end) = (meetings.First(term), meetings.First(term) + meetings.Count(term));
            for (var at = start * MostSegments; tells[term] && at < end * MostSegments; at++)
            {
                var (meeting, count) = (at / MostSegments, (at % MostSegments) + 1);

                // Mostly all meetings of a term are of one strength.
                byCount[at] = meeting > start && meetings.Strength(meeting) == meetings.Strength(meeting - 1)
                    ? byCount[at - MostSegments]
                    : Worth(term, meetings.Strength(meeting), count);
            }
        }

        return all;
    }

    /// <summary>By near segment: what it is worth that none of its terms is found.</summary>
    private double[] Missing(Side near, TermChances chances)
    {
        var missing = Array.ConvertAll(chances.ByKind, c => Math.Log(1 - c));
        var sums = new double[near.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            foreach (var term in near.Bags[i])
            {
                sums[i] += tells[term] ? missing[(int)near.Terms[term].Kind] : 0;
            }
        }

        return sums;
    }
}
