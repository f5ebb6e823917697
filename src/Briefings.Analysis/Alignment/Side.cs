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
    private const int TypicalTerms = 12;

    /// <summary>How many segments there are.</summary>
    public int Count => Bags.Length;

    /// <summary>How many letters and digits some neighbouring segments have.</summary>
    public int LengthOf(int from, int count)
    {
        var sum = 0;
        foreach (var length in Lengths.AsSpan(from, count))
        {
            sum += length;
        }

        return sum;
    }

    /// <summary>Reads a side.</summary>
    public static Side Read(ImmutableArray<AlignableSegment> segments, TermReader reader)
    {
        var ids = new Dictionary<string, int>(segments.Length * TypicalTerms, StringComparer.Ordinal);
        var (terms, lastPlaces, counts, bag) = (new List<Term>(), new List<int>(), new List<int>(), new List<int>());
        var (bags, read) = (new int[segments.Length][], new SegmentTerms());
        for (var i = 0; i < segments.Length; i++)
        {
            bag.Clear();
            reader.Read(segments[i].Text, Given(segments[i].Figures), Given(segments[i].EntityIds), read);
            foreach (var term in read.Terms)
            {
                if (!ids.TryGetValue(term.Key, out var id))
                {
                    ids.Add(term.Key, id = terms.Count);
                    terms.Add(term);
                    lastPlaces.Add(-1);
                    counts.Add(0);
                }
                else if (term.Kind == TermKind.Name && terms[id].Kind == TermKind.Word)
                {
                    terms[id] = term;
                }

                if (lastPlaces[id] < i)
                {
                    lastPlaces[id] = i;
                    counts[id]++;
                    bag.Add(id);
                }
            }

            bag.Sort();
            bags[i] = [.. bag];
        }

        return new([.. terms], bags, Turn(bags, counts), [.. segments.Select(s => LengthOf(s.Text))]);
    }

    private static int[][] Turn(int[][] bags, List<int> counts)
    {
        var places = counts.ConvertAll(c => new int[c]).ToArray();
        var filled = new int[places.Length];
        for (var i = 0; i < bags.Length; i++)
        {
            foreach (var term in bags[i])
            {
                places[term][filled[term]++] = i;
            }
        }

        return places;
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
