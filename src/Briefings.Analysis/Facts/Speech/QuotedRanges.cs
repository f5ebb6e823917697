using System.Buffers;
using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Speech;

/// <summary>Finds what stands between quotation marks. Within a quotation other marks are part of it.</summary>
internal sealed class QuotedRanges(ImmutableArray<QuotationMarks> marks)
{
    private const int Longest = 4000;

    private readonly SearchValues<char> openers = SearchValues.Create([.. marks.Select(m => m.Open[0])]);

    /// <summary>Each range: where its words start and end, and the index after its closing mark. A mark that nothing closes opens nothing.</summary>
    public IEnumerable<(int Start, int End, int After)> Find(string text)
    {
        // How far each closing mark is known to be missing: no stretch is searched twice, so that the time stays in proportion to the text.
        var missingUntil = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            foreach (var pair in marks)
            {
                if (!OpensAt(text, i, pair))
                {
                    continue;
                }

                var start = i + pair.Open.Length;
                var last = Math.Min(text.Length, start + Longest);
                var end = CloseWithin(text, Math.Max(start, missingUntil.GetValueOrDefault(pair.Close)), last, pair);
                if (end < 0)
                {
                    missingUntil[pair.Close] = last;
                    continue;
                }

                yield return (start, end, end + pair.Close.Length);
                i = end + pair.Close.Length - 1;
                break;
            }
        }
    }

    private int Next(string text, int from) => text.AsSpan(from).IndexOfAny(openers) is >= 0 and var at ? from + at : text.Length;

    private static bool OpensAt(string text, int at, QuotationMarks pair) =>
        string.CompareOrdinal(text, at, pair.Open, 0, pair.Open.Length) == 0 && (!IsApostrophe(pair.Open) || at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int CloseWithin(string text, int start, int last, QuotationMarks pair)
    {
        for (var at = start; at < last;)
        {
            var end = text.IndexOf(pair.Close, at, last - at, StringComparison.Ordinal);
            if (end < 0 || !IsApostrophe(pair.Close) || end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1]))
            {
                return end;
            }

            at = end + 1;
        }

        return -1;
    }

    private static bool IsApostrophe(string mark) => mark is "'" or "’" or "‘";
}
