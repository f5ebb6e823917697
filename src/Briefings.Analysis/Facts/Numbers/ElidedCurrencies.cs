using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Gives the currency to amounts that leave it out because another of the sentence has it: <c>von 3,1 Milliarden Euro auf 2,9 Milliarden</c>.</summary>
internal sealed class ElidedCurrencies(LanguagePack pack, Tokenizer tokenizer)
{
    private const decimal Least = 100_000;
    private const decimal MostRatio = 20;

    private readonly FrozenSet<string> stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseSet links = new(tokenizer, pack.Dates.Links);
    private readonly TokenSentences sentences = new(pack.Sentences.Ends);

    /// <summary>The amounts, with the currency that can only be meant: where the sentence has one currency, an amount in it of
    /// like size, and a large number that counts nothing.</summary>
    public ImmutableArray<Amount> Fill(ImmutableArray<Amount> amounts, ImmutableArray<Token> tokens) =>
        amounts.Any(a => a.Kind == AmountKind.Money) ? FillBeside(amounts, tokens) : amounts;

    private ImmutableArray<Amount> FillBeside(ImmutableArray<Amount> amounts, ImmutableArray<Token> tokens)
    {
        if (!amounts.Any(a => CanBe(a, tokens)))
        {
            return amounts;
        }

        var sentence = sentences.Of(tokens);
        var money = amounts.Where(a => a.Kind == AmountKind.Money).ToLookup(a => sentence[a.First]);
        return [.. amounts.Select(a => CanBe(a, tokens) ? Filled(a, [.. money[sentence[a.First]]]) : a)];
    }

    private static Amount Filled(Amount amount, ImmutableArray<Amount> money)
    {
        var currencies = money.Select(m => m.Currency).Distinct(StringComparer.Ordinal).ToList();
        return currencies.Count == 1 && money.Any(m => m.Number.HasScale && m.Value > 0 && IsLike(m.Value, amount.Value))
            ? amount with { Kind = AmountKind.Money, Currency = currencies[0], IsElided = true }
            : amount;
    }

    private static bool IsLike(decimal one, decimal other) => Math.Max(one, other) / Math.Min(one, other) <= MostRatio;

    private bool CanBe(Amount amount, ImmutableArray<Token> tokens) =>
        amount is { Kind: AmountKind.Number, IsAge: false, Number: { HasScale: true, IsArticle: false }, Value: >= Least } && CountsNothing(tokens, amount.End);

    private bool CountsNothing(ImmutableArray<Token> tokens, int end) =>
        end >= tokens.Length
        || tokens[end].Kind == TokenKind.Sign
        || (stopWords.Contains(tokens[end].Key) && (links.Match(tokens, end) is var linked && (linked == 0 || end + linked >= tokens.Length || tokens[end + linked].IsDigits)));
}
