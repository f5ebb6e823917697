using System.Runtime.InteropServices;

namespace Briefings.Analysis.Alignment;

/// <summary>By term of the near side: the far segments that it is met in, ascending, and how surely.</summary>
internal sealed class Meetings
{
    private readonly int[] starts;
    private readonly List<int> places;
    private readonly List<float> strengths;

    /// <summary>Follows each term's links to where they stand; of several links to one place the strongest counts.</summary>
    /// <param name="links">By near term.</param>
    /// <param name="far">The far side.</param>
    public Meetings(TermLink[][] links, Side far)
    {
        const int Typical = 2;
        (places, strengths) = (new(Typical * links.Length), new(Typical * links.Length));
        starts = new int[links.Length + 1];
        var best = new float[far.Count];
        var met = new List<int>();
        for (var t = 0; t < links.Length; t++)
        {
            Meet(links[t], far, best, met);
            starts[t + 1] = places.Count;
        }
    }

    /// <summary>The index of a term's first meeting; the others follow it.</summary>
    public int First(int term) => starts[term];

    /// <summary>The far segments that a term is met in.</summary>
    public ReadOnlySpan<int> Places(int term) => CollectionsMarshal.AsSpan(places)[starts[term]..starts[term + 1]];

    /// <summary>How many meetings there are in all.</summary>
    public int Total => places.Count;

    /// <summary>How many places a term is met in.</summary>
    public int Count(int term) => starts[term + 1] - starts[term];

    /// <summary>How surely a term is met, by the meeting's index.</summary>
    public float Strength(int meeting) => strengths[meeting];

    /// <summary>How often a term is met, each meeting counted by how sure it is.</summary>
    public double Held(int term)
    {
        var held = 0.0;
        for (var at = starts[term]; at < starts[term + 1]; at++)
        {
            held += strengths[at];
        }

        return held;
    }

    private void Meet(TermLink[] links, Side far, float[] best, List<int> met)
    {
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
        foreach (var place in met)
        {
            places.Add(place);
            strengths.Add(best[place]);
            best[place] = 0;
        }

        met.Clear();
    }
}
