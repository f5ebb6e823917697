using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Speech;

/// <summary>Somebody's words in a text.</summary>
/// <param name="Start">Where they start, behind the mark.</param>
/// <param name="Length">How long they are, without the marks.</param>
/// <param name="Speaker">Who said them, where the sentence says so.</param>
internal readonly record struct Quotation(int Start, int Length, string? Speaker);

/// <summary>Finds quotations: two or more words between marks, or a single one with a speaker.</summary>
internal sealed class QuotationFinder(LanguagePack pack, Tokenizer tokenizer)
{
    private readonly QuotedRanges ranges = new(pack.Quotes);
    private readonly SpeakerFinder speakers = new(pack, tokenizer);

    /// <summary>The quotations of a text, in order.</summary>
    public IEnumerable<Quotation> Find(string text, ImmutableArray<Token> tokens)
    {
        var first = 0;
        foreach (var (open, close, after) in ranges.Find(text))
        {
            var (start, end) = Trim(text, open, close);
            while (first < tokens.Length && tokens[first].Start < start)
            {
                first++;
            }

            var next = first;
            var words = 0;
            for (; next < tokens.Length && tokens[next].Start < end; next++)
            {
                words += tokens[next].IsWord && tokens[next].Length > 0 ? 1 : 0;
            }

            var speaker = words > 0 ? speakers.Near(text, tokens, FirstFrom(tokens, first, open), FirstFrom(tokens, next, after)) : null;
            if (words > 1 || speaker is not null)
            {
                yield return new(start, end - start, speaker);
            }

            first = next;
        }
    }

    private static int FirstFrom(ImmutableArray<Token> tokens, int index, int position)
    {
        while (index < tokens.Length && tokens[index].Start < position)
        {
            index++;
        }

        return index;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
