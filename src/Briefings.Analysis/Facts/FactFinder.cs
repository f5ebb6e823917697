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
        var found = amounts.Find(tokens);
        var days = dates.Find(Barred(tokens, found), text, today);
        var dateTokens = new bool[days.Count > 0 ? tokens.Length : 0];
        var facts = new List<Fact>(days.Count + found.Length);
        foreach (var day in days)
        {
            dateTokens.AsSpan(day.First, day.Length).Fill(true);
            facts.Add(OfDate(text, tokens, day));
        }

        foreach (var amount in found)
        {
            if (IsFact(amount, tokens, dateTokens))
            {
                facts.Add(OfAmount(text, tokens, amount));
            }
        }

        foreach (var quotation in quotations.Find(text, tokens))
        {
            facts.Add(new(FactKind.Quotation, quotation.Start, text.Substring(quotation.Start, quotation.Length)) { Speaker = quotation.Speaker });
        }

        return Fact.InOrder(facts);
    }

    /// <summary>The tokens with those of amounts made unmatchable; bare numbers may be part of a date.</summary>
    private static ImmutableArray<Token> Barred(ImmutableArray<Token> tokens, ImmutableArray<Amount> amounts)
    {
        ImmutableArray<Token>.Builder? barred = null;
        foreach (var amount in amounts)
        {
            for (var i = amount.First; i < amount.End && amount.Kind != AmountKind.Number; i++)
            {
                barred ??= tokens.ToBuilder();
                barred[i] = new(TokenKind.Sign, tokens[i].Start, tokens[i].Length, "¤", tokens[i].Glued, false);
            }
        }

        return barred?.MoveToImmutable() ?? tokens;
    }

    private bool IsFact(Amount amount, ImmutableArray<Token> tokens, bool[] dateTokens) =>
        amount.Kind != AmountKind.Number
        || (!amount.Number.IsArticle && (amount.Number.HasDigits || amount.IsAge || !isJoined) && !(dateTokens.Length > 0 && dateTokens.AsSpan(amount.First, amount.End - amount.First).Contains(true)) && (amount.IsAge || !CountedNouns.IsPartOfWord(tokens, amount.End)));

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
