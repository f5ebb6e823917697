using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Reads shares of a whole that are said without a hundred: <c>two thirds</c>, <c>3分の2</c>, <c>三成</c>.</summary>
internal sealed class ShareReader
{
    private readonly NumberReader numbers;
    private readonly PhraseTable<decimal> shares;
    private readonly PhraseSet of;
    private readonly PhraseTable<decimal> tenths;
    private readonly PhraseSet ordinals;
    private readonly PhraseSet times;
    private readonly PhraseSet links;

    /// <summary>Prepares for a language.</summary>
    /// <param name="pack">The language.</param>
    /// <param name="numbers">Reads its numbers.</param>
    /// <param name="tokenizer">Cuts its texts.</param>
    /// <param name="calendar">The names of months and weekdays.</param>
    public ShareReader(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer, IEnumerable<string> calendar)
    {
        this.numbers = numbers;
        var fractions = pack.Numbers.Fractions;
        shares = new(tokenizer, fractions.Shares.Select(s => (s.Phrase, s.Value)));
        of = new(tokenizer, fractions.Of);
        tenths = new(tokenizer, fractions.Tenths.Select(t => (t.Phrase, t.Value)));
        ordinals = new(tokenizer, pack.Numbers.Ordinals.Select(o => o.Phrase));
        times = new(tokenizer, pack.Dates.Units.Select(u => u.Phrase).Concat(calendar));
        links = new(tokenizer, pack.Dates.Links);
    }

    /// <summary>The share that starts at a token, in hundredths to one decimal; null where none does. A part of a time is none: half the year.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="number">The number that starts there; null where none does.</param>
    public Amount? ReadAt(ImmutableArray<Token> tokens, int start, NumberReading? number)
    {
        var length = shares.Match(tokens, start, out var share);
        var end = start + length;
        if (length > 0)
        {
            return share > 0 && ordinals.MatchBefore(tokens, start) == 0 && !IsTime(tokens, end) ? Share(start, end, share) : null;
        }

        return number is { } counted ? Counted(tokens, counted) : null;
    }

    private Amount? Counted(ImmutableArray<Token> tokens, NumberReading number)
    {
        if (of.Match(tokens, number.End) is > 0 and var length)
        {
            return numbers.ReadAt(tokens, number.End + length) is { Value: > 0 } part && part.Value < number.Value
                ? Share(number.First, part.End, part.Value / number.Value)
                : null;
        }

        var counted = tenths.Match(tokens, number.End, out var one);
        return counted > 0 && number.Value * one is > 0 and <= 1 ? Share(number.First, number.End + counted, number.Value * one) : null;
    }

    private bool IsTime(ImmutableArray<Token> tokens, int at) =>
        (at < tokens.Length && tokens[at].IsDigits)
        || times.Match(tokens, at) > 0 || times.Match(tokens, at + links.Match(tokens, at)) > 0;

    private static Amount Share(int first, int end, decimal share)
    {
        var hundredths = decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero);
        return new(AmountKind.Percent, first, end, new(first, end, hundredths) { IsRough = true }, hundredths) { IsShare = true };
    }
}
