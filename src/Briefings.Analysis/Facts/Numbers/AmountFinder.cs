using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Finds numbers, percentages and amounts of money among tokens.</summary>
internal sealed class AmountFinder
{
    private readonly NumberReader numbers;
    private readonly PhraseTable<bool> percent;
    private readonly PhraseTable<bool> links;
    private readonly CurrencyReader currencies;
    private readonly NumberRanges ranges;
    private readonly bool isJoined;

    /// <summary>Prepares for a language.</summary>
    public AmountFinder(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer)
    {
        this.numbers = numbers;
        isJoined = pack.IsJoined;
        percent = new(tokenizer, pack.Numbers.Percent.Select(p => (p, true)));
        links = new(tokenizer, pack.Dates.Links.Select(l => (l, true)));
        currencies = new(pack, numbers, tokenizer);
        ranges = new(pack, numbers, tokenizer);
    }

    /// <summary>The amounts among the tokens, in order, without overlap.</summary>
    public IEnumerable<Amount> Find(ImmutableArray<Token> tokens)
    {
        var (free, before) = (0, default(Amount));
        for (var i = 0; i < tokens.Length;)
        {
            if (numbers.ReadAt(tokens, i) is not { } number)
            {
                i++;
                continue;
            }

            var amount = BehindDash(tokens, InRange(tokens, number, free), before);
            if (IsAmount(number))
            {
                yield return amount;
            }

            (i, free, before) = (amount.End, amount.End, amount);
        }
    }

    /// <summary>“Millions of dollars” are no amount; nor is a lone syllable that could be a part of any word, where words are written together.</summary>
    private bool IsAmount(NumberReading number) =>
        number.HasDigits || (!(number.IsArticle && number.HasScale) && !(isJoined && number.End - number.First < 2));

    /// <summary>The end of a range is of what its start is of: <c>$5–10 million</c>.</summary>
    private static Amount BehindDash(ImmutableArray<Token> tokens, Amount amount, Amount before) =>
        amount is { Kind: AmountKind.Number, Number.HasScale: true } && before.Kind == AmountKind.Money && before.End + 1 == amount.First
        && before.Value < amount.Value && tokens[before.End].Key is ("-" or "–" or "—")
            ? amount with { Kind = before.Kind, Currency = before.Currency }
            : amount;

    /// <summary>An amount that starts a range is of what the range is of.</summary>
    private Amount InRange(ImmutableArray<Token> tokens, NumberReading number, int free)
    {
        if (ranges.EndOf(tokens, number) is not { } last)
        {
            return AmountOf(tokens, number, free);
        }

        var first = AmountOf(tokens, NumberRanges.Scaled(number, last), free);
        return first.Kind == AmountKind.Number && number.Value < last.Value && AmountOf(tokens, last, number.End) is { Kind: not AmountKind.Number } whole
            ? first with { Kind = whole.Kind, Currency = whole.Currency }
            : first;
    }

    private Amount AmountOf(ImmutableArray<Token> tokens, NumberReading number, int free)
    {
        var share = percent.Match(tokens, number.End, out _);
        if (share > 0)
        {
            return new(AmountKind.Percent, number.First, number.End + share, number, number.Value);
        }

        if (number.First > free && tokens[number.First - 1].Key is "%" or "٪" && tokens[number.First].Glued)
        {
            return new(AmountKind.Percent, number.First - 1, number.End, number, number.Value);
        }

        var linked = number.End + links.Match(tokens, number.End, out _);
        return currencies.ReadAfter(tokens, number, number.End)
            ?? currencies.ReadAfter(tokens, number, linked)
            ?? currencies.ReadBefore(tokens, number, free)
            ?? new(AmountKind.Number, number.First, number.End, number, number.Value);
    }
}
