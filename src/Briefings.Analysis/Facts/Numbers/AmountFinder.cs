using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Finds numbers, percentages and amounts of money among tokens.</summary>
internal sealed class AmountFinder
{
    private readonly NumberReader numbers;
    private readonly PhraseSet percent;
    private readonly PhraseSet links;
    private readonly CurrencyReader currencies;
    private readonly NumberRanges ranges;
    private readonly ShareReader shares;
    private readonly AgeReader ages;
    private readonly ElidedCurrencies elided;
    private readonly PhraseSet vague;
    private readonly PhraseSet years;
    private readonly bool isJoined;
    private readonly bool isTogether;

    /// <summary>Prepares for a language.</summary>
    /// <param name="pack">The language.</param>
    /// <param name="numbers">Reads its numbers.</param>
    /// <param name="tokenizer">Cuts its texts.</param>
    /// <param name="calendar">The names of months and weekdays.</param>
    public AmountFinder(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer, IEnumerable<string> calendar)
    {
        this.numbers = numbers;
        isJoined = pack.IsJoined;
        percent = new(tokenizer, pack.Numbers.Percent);
        links = new(tokenizer, pack.Dates.Links);
        currencies = new(pack, numbers, tokenizer);
        ranges = new(pack, numbers, tokenizer);
        shares = new(pack, numbers, tokenizer, calendar);
        ages = new(pack, tokenizer);
        elided = new(pack, tokenizer);
        vague = new(tokenizer, pack.Numbers.Vague.Select(v => v.Phrase));
        years = new(tokenizer, pack.Dates.Units.Select(u => u.Phrase));
        isTogether = pack.IsJoined || pack.IsUnspaced;
    }

    /// <summary>The amounts among the tokens, in order, without overlap.</summary>
    public ImmutableArray<Amount> Find(ImmutableArray<Token> tokens) => elided.Fill(Stated(tokens), tokens);

    private ImmutableArray<Amount> Stated(ImmutableArray<Token> tokens)
    {
        var (free, before) = (0, default(Amount));
        var stated = ImmutableArray.CreateBuilder<Amount>(0);
        for (var i = 0; i < tokens.Length;)
        {
            var read = numbers.ReadAt(tokens, i);
            if (shares.ReadAt(tokens, i, read) is { } share && !(read is { HasScale: true } longer && longer.End > share.End))
            {
                stated.Add(share);
                (i, free, before) = (share.End, share.End, share);
                continue;
            }

            if (read is not { } number)
            {
                i++;
                continue;
            }

            var amount = ages.Read(tokens, number) ?? BehindDash(tokens, InRange(tokens, Counting(tokens, number), free), before);
            if (IsAmount(amount.Number) && !IsVague(tokens, number))
            {
                stated.Add(amount);
            }

            (i, free, before) = (amount.End, amount.End, amount);
        }

        return stated.DrainToImmutable();
    }

    /// <summary>“Millions of dollars” are no amount; nor is a lone syllable that could be a part of any word, where words are written together.</summary>
    private bool IsAmount(NumberReading number) =>
        number.HasDigits || (!(number.IsArticle && number.HasScale) && !(isJoined && number.End - number.First < 2));

    /// <summary>Before a unit of time even a word with another meaning is a number: <c>sei anni</c>.</summary>
    private NumberReading Counting(ImmutableArray<Token> tokens, NumberReading number) =>
        number is { IsArticle: true, HasScale: false, Value: > 1 } && !isJoined && years.Match(tokens, number.End) > 0 ? number with { IsArticle = false } : number;

    /// <summary><c>数十</c>, <c>수백만</c> and <c>十几</c> say no figure.</summary>
    private bool IsVague(ImmutableArray<Token> tokens, NumberReading number) =>
        isTogether && !number.HasDigits
        && ((tokens[number.First].Glued && vague.MatchBefore(tokens, number.First) > 0)
            || (number.End < tokens.Length && tokens[number.End].Glued && !isJoined && vague.Match(tokens, number.End) > 0));

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
        var share = percent.Match(tokens, number.End);
        if (share > 0)
        {
            return new(AmountKind.Percent, number.First, number.End + share, number, number.Value);
        }

        if (number.First > free && tokens[number.First - 1].Key is "%" or "٪" && tokens[number.First].Glued)
        {
            return new(AmountKind.Percent, number.First - 1, number.End, number, number.Value);
        }

        var linked = number.End + links.Match(tokens, number.End);
        return currencies.ReadAfter(tokens, number, number.End)
            ?? currencies.ReadAfter(tokens, number, linked)
            ?? currencies.ReadBefore(tokens, number, free)
            ?? new(AmountKind.Number, number.First, number.End, number, number.Value);
    }
}
