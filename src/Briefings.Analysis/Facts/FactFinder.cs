using System.Collections.Immutable;
using Briefings.Analysis.Facts.Dates;
using Briefings.Analysis.Facts.Numbers;
using Briefings.Analysis.Facts.Speech;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts;

/// <summary>Finds what texts of a language state: dates, money, percentages, numbers and quotations. Entities come from mentions.</summary>
/// <remarks>Made once for a language and used from any thread. The time is in proportion to the text. Money goes before percentages,
/// percentages before dates, dates before numbers where they would overlap; quotations may overlap all.</remarks>
public sealed class FactFinder
{
    private readonly Tokenizer tokenizer;
    private readonly AmountFinder amounts;
    private readonly DateMatcher dates;
    private readonly QuotationFinder quotations;
    private readonly Approximations approximations;
    private readonly CountedNouns nouns;
    private readonly bool isJoined;

    /// <summary>Prepares for a language.</summary>
    /// <exception cref="FormatException">A date pattern of the pack is not well-formed or names an operation that there is not.</exception>
    public FactFinder(LanguagePack pack)
    {
        isJoined = pack.IsJoined;
        tokenizer = FactVocabulary.Tokenizer(pack);
        var numbers = new NumberReader(pack.Numbers, tokenizer);
        amounts = new(pack, numbers, tokenizer, CalendarNames.Vocabulary(pack));
        dates = new(pack, numbers, tokenizer);
        quotations = new(pack, tokenizer);
        approximations = new(pack.Numbers, tokenizer);
        nouns = new(pack, tokenizer);
    }

    /// <summary>What a text states, by place; of two that start together the longer first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day that relative dates are reckoned from; without it only those that name their year are found.</param>
    public ImmutableArray<Fact> Find(string text, DateOnly? published)
    {
        var tokens = tokenizer.Tokens(text);
        var today = published is { Year: >= 1000 and <= 3000 } ? published : null;
        var found = amounts.Find(tokens).ToList();
        var amountTokens = new bool[tokens.Length];
        foreach (var amount in found.Where(a => a.Kind != AmountKind.Number))
        {
            amountTokens.AsSpan(amount.First, amount.End - amount.First).Fill(true);
        }

        var days = dates.Find(Barred(tokens, amountTokens), text, today).ToList();
        var dateTokens = new bool[tokens.Length];
        foreach (var day in days)
        {
            dateTokens.AsSpan(day.First, day.Length).Fill(true);
        }

        return
        [
            .. days.Select(d => OfDate(text, tokens, d))
                .Concat(found.Where(a => IsFact(a, tokens, dateTokens)).Select(a => OfAmount(text, tokens, a)))
                .Concat(quotations.Find(text, tokens).Select(q => new Fact(FactKind.Quotation, q.Start, text.Substring(q.Start, q.Length)) { Speaker = q.Speaker }))
                .OrderBy(f => f.Start).ThenByDescending(f => f.Length).ThenBy(f => f.Kind),
        ];
    }

    /// <summary>The tokens with those of amounts made unmatchable.</summary>
    private static ImmutableArray<Token> Barred(ImmutableArray<Token> tokens, bool[] barred) =>
        [.. tokens.Select((t, i) => barred[i] ? new Token(TokenKind.Sign, t.Start, t.Length, "¤", t.Glued, false) : t)];

    private bool IsFact(Amount amount, ImmutableArray<Token> tokens, bool[] dateTokens) =>
        amount.Kind != AmountKind.Number
        || (!amount.Number.IsArticle && (amount.Number.HasDigits || amount.IsAge || !isJoined) && !dateTokens.AsSpan(amount.First, amount.End - amount.First).Contains(true) && (amount.IsAge || !CountedNouns.IsPartOfWord(tokens, amount.End)));

    private Fact OfDate(string text, ImmutableArray<Token> tokens, DateReading day)
    {
        var (start, end) = (tokens[day.First].Start, tokens[day.First + day.Length - 1].End);
        var near = approximations.Around(tokens, day.First, day.First + day.Length);
        var span = near == Approximation.About ? day.Span with { IsRough = true } : day.Span;
        return new(FactKind.Date, start, text[start..end])
        {
            Date = span.ToEdtf(),
            Approximation = span.IsRough ? Approximation.About : Approximation.Exact,
        };
    }

    private Fact OfAmount(string text, ImmutableArray<Token> tokens, Amount amount)
    {
        var (start, end) = (tokens[amount.First].Start, tokens[amount.End - 1].End);
        var near = approximations.Around(tokens, amount.First, amount.End);
        return new(KindOf(amount.Kind), start, text[start..end])
        {
            Value = amount.Value,
            Currency = amount.Currency,
            IsInferred = amount.IsElided,
            Unit = amount.IsAge ? Fact.Age : amount.Kind == AmountKind.Number ? nouns.Behind(text, tokens, amount.End) : null,
            Approximation = near == Approximation.Exact && amount.Number.IsRough ? Approximation.About : near,
        };
    }

    private static FactKind KindOf(AmountKind kind) => kind switch
    {
        AmountKind.Money => FactKind.Money,
        AmountKind.Percent => FactKind.Percent,
        _ => FactKind.Number,
    };
}
