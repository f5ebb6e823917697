using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;

namespace Briefings.Analysis.Alignment;

/// <summary>One side's segments as bags of terms.</summary>
/// <param name="Terms">The distinct terms.</param>
/// <param name="Bags">By segment: its distinct terms, by index, ascending.</param>
/// <param name="Places">By term: the segments that hold it, ascending.</param>
/// <param name="Lengths">By segment: how many letters and digits it has, at least 1.</param>
internal sealed record Side(Term[] Terms, int[][] Bags, int[][] Places, int[] Lengths)
{
    /// <summary>How many segments there are.</summary>
    public int Count => Bags.Length;

    /// <summary>Reads a side.</summary>
    public static Side Read(IReadOnlyList<AlignableSegment> segments, TermReader reader)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var terms = new List<Term>();
        var places = new List<List<int>>();
        var bags = new int[segments.Count][];
        for (var i = 0; i < segments.Count; i++)
        {
            var bag = new SortedSet<int>();
            foreach (var term in reader.Read(segments[i].Text, Given(segments[i].Figures), Given(segments[i].EntityIds)))
            {
                if (!ids.TryGetValue(term.Key, out var id))
                {
                    ids.Add(term.Key, id = terms.Count);
                    terms.Add(term);
                    places.Add([]);
                }
                else if (term.Kind == TermKind.Name && terms[id].Kind == TermKind.Word)
                {
                    terms[id] = term;
                }

                if (bag.Add(id))
                {
                    places[id].Add(i);
                }
            }

            bags[i] = [.. bag];
        }

        return new([.. terms], bags, [.. places.Select(p => p.ToArray())], [.. segments.Select(s => LengthOf(s.Text))]);
    }

    private static ImmutableArray<T> Given<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    private static int LengthOf(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return Math.Max(1, length);
    }
}
