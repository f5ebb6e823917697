using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Speech;

/// <summary>Finds what stands between quotation marks. Within a quotation other marks are part of it.</summary>
internal sealed class QuotedRanges(ImmutableArray<QuotationMarks> marks)
{
    private const int Longest = 4000;

    /// <summary>Each range: where its words start and end, and the index after its closing mark. A mark that nothing closes opens nothing.</summary>
    public IEnumerable<(int Start, int End, int After)> Find(string text)
    {
        // A closing mark that was searched for once and not found is not searched for again: the time stays in proportion to the text.
        var missing = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            foreach (var pair in marks)
            {
                if (missing.Contains(pair.Close) || !OpensAt(text, i, pair))
                {
                    continue;
                }

                var start = i + pair.Open.Length;
                var end = CloseAfter(text, start, pair);
                if (end < 0)
                {
                    missing.Add(pair.Close);
                    continue;
                }

                if (end - start <= Longest)
                {
                    yield return (start, end, end + pair.Close.Length);
                    i = end + pair.Close.Length - 1;
                }

                break;
            }
        }
    }

    private static bool OpensAt(string text, int at, QuotationMarks pair) =>
        string.CompareOrdinal(text, at, pair.Open, 0, pair.Open.Length) == 0 && (!IsApostrophe(pair.Open) || at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int CloseAfter(string text, int start, QuotationMarks pair)
    {
        for (var end = text.IndexOf(pair.Close, start, StringComparison.Ordinal); end >= 0; end = text.IndexOf(pair.Close, end + 1, StringComparison.Ordinal))
        {
            if (!IsApostrophe(pair.Close) || end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1]))
            {
                return end;
            }
        }

        return -1;
    }

    private static bool IsApostrophe(string mark) => mark is "'" or "’" or "‘";
}
