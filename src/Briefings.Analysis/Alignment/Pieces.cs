using System.Collections.Immutable;
using Briefings.Analysis.Segments;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Alignment;

/// <summary>The sentences of a side's segments. Segments of several sentences are cut before they are aligned, so that each sentence
/// finds its own counterpart, and joined again afterwards.</summary>
/// <param name="Segments">The sentences, in order; a segment without any is one piece.</param>
/// <param name="Owners">By piece: the segment it is of.</param>
internal sealed record Pieces(ImmutableArray<AlignableSegment> Segments, int[] Owners)
{
    /// <summary>Cuts a side's segments.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="pack">What ends a sentence.</param>
    public static Pieces Cut(ImmutableArray<AlignableSegment> segments, LanguagePack pack)
    {
        // A line break ends a sentence, so that all segments can be read at once.
        var text = string.Join('\n', segments.Select(s => s.Text));
        var ends = new SentenceEnds(text, pack);
        var (pieces, owners) = (ImmutableArray.CreateBuilder<AlignableSegment>(segments.Length), new List<int>(segments.Length));
        var start = 0;
        for (var i = 0; i < segments.Length; i++)
        {
            var cuts = Cuts(text, ends, start, start + segments[i].Text.Length);
            for (var c = 1; c < cuts.Count; c++)
            {
                pieces.Add(cuts.Count == 2 ? segments[i] : Piece(segments[i], cuts[c - 1] - start, cuts[c] - start));
                owners.Add(i);
            }

            start += segments[i].Text.Length + 1;
        }

        return new(pieces.ToImmutable(), [.. owners]);
    }

    /// <summary>Where the sentences part, the start and the end among it. What has no letter or digit goes with what stands before it.</summary>
    private static List<int> Cuts(string text, SentenceEnds ends, int start, int end)
    {
        var cuts = new List<int> { start };
        var (at, hasWords) = (start, false);
        while (at < end)
        {
            var next = Math.Min(end, Math.Max(at + 1, ends.After(at)));
            if (HasWords(text.AsSpan(at, next - at)))
            {
                if (hasWords)
                {
                    cuts.Add(at);
                }

                hasWords = true;
            }

            at = next;
        }

        cuts.Add(end);
        return cuts;
    }

    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static AlignableSegment Piece(AlignableSegment whole, int start, int end) => new(
        whole.Text[start..end],
        Within(whole.Figures, whole.FigureStarts, start, end),
        Within(whole.EntityIds, whole.EntityStarts, start, end));

    private static ImmutableArray<T> Within<T>(ImmutableArray<T> items, ImmutableArray<int> starts, int start, int end) =>
        items.IsDefaultOrEmpty || starts.IsDefault || starts.Length != items.Length
            ? items
            : [.. items.Where((_, i) => starts[i] >= start && starts[i] < end)];
}
