using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Languages;
using Briefings.Model.Glossary;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Tells how old somebody is from how long something lasts.</summary>
internal sealed class AgeReader
{
    private const int Oldest = 125;
    private const int YoungestBare = 14;

    private readonly PhraseSet before;
    private readonly PhraseSet after;
    private readonly PhraseSet not;
    private readonly PhraseSet people;
    private readonly PhraseSet years;
    private readonly PhraseSet links;
    private readonly FrozenSet<string> stopWords;
    private readonly string signs;

    /// <summary>Prepares for a language.</summary>
    public AgeReader(LanguagePack pack, Tokenizer tokenizer)
    {
        var rules = pack.Numbers.Ages;
        before = new(tokenizer, rules.Before);
        after = new(tokenizer, rules.After);
        not = new(tokenizer, rules.Not);
        links = new(tokenizer, rules.Links);
        people = new(tokenizer, rules.People.Concat(pack.GenericNouns.GetValueOrDefault(EntityType.Person, [])));
        years = new(tokenizer, pack.Dates.Units.Where(u => u is { Unit: CalendarUnit.Year, Count: <= 1 }).Select(u => u.Phrase));
        stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
        signs = rules.Signs;
    }

    /// <summary>The words a language says ages with.</summary>
    public static IEnumerable<string> Vocabulary(AgeRules rules) => rules.Before.Concat(rules.After).Concat(rules.Not).Concat(rules.People);

    /// <summary>The age that a number is, with its words; null where it is none.</summary>
    public Amount? Read(ImmutableArray<Token> tokens, NumberReading number)
    {
        if (number.Value is < 0 or > Oldest || number.Value != decimal.Truncate(number.Value) || number.HasScale)
        {
            return null;
        }

        var said = after.Match(tokens, number.End);
        if (said > 0)
        {
            return not.Match(tokens, number.End + said) > 0 ? null : Age(number, number.End + said);
        }

        var end = number.End + years.Match(tokens, number.End);
        var isAge = before.MatchBefore(tokens, number.First) > 0
            || (end > number.End && (IsOfPerson(tokens, number, end) || IsSetApart(tokens, number.First, end)))
            || (end == number.End && IsBehindName(tokens, number));
        return isAge ? Age(number, end) : null;
    }

    /// <summary>“Un homme de 40 ans”, but not “une peine de dix ans” and not “un homme de dix ans de prison”.</summary>
    private bool IsOfPerson(ImmutableArray<Token> tokens, NumberReading number, int end)
    {
        var linked = links.MatchBefore(tokens, number.First);
        return linked > 0 && people.MatchBefore(tokens, number.First - linked) > 0 && links.Match(tokens, end) == 0;
    }

    /// <summary>“, 40 ans,” and “(40 ans)”.</summary>
    private static bool IsSetApart(ImmutableArray<Token> tokens, int first, int end) =>
        first > 1 && end < tokens.Length && tokens[first - 2].IsWord
        && (tokens[first - 1].Key, tokens[end].Key) is ("," or "،" or "、", "," or "،" or "、") or ("(" or "（", ")" or "）" or "," or "،");

    /// <summary>“Smith, 40, said”, “Müller (40)”.</summary>
    private bool IsBehindName(ImmutableArray<Token> tokens, NumberReading number)
    {
        var (first, end) = (number.First, number.End);
        if (first < 2 || end >= tokens.Length || !number.IsPlainDigits || number.Value < YoungestBare || !IsName(tokens[first - 2]))
        {
            return false;
        }

        return (tokens[first - 1].Key, tokens[end].Key) switch
        {
            (",", ",") => signs.Contains(',', StringComparison.Ordinal) && !(end + 1 < tokens.Length && tokens[end + 1].IsDigits),
            ("(" or "（", ")" or "）" or ",") => signs.Contains('(', StringComparison.Ordinal),
            _ => false,
        };
    }

    private bool IsName(Token token) =>
        token is { IsWord: true, Length: > 0, Key.Length: > 0 } && !stopWords.Contains(token.Key)
        && ((token.IsCapital && token.Length > 1) || char.GetUnicodeCategory(token.Key[0]) == UnicodeCategory.OtherLetter);

    private static Amount Age(NumberReading number, int end) =>
        new(AmountKind.Number, number.First, end, number with { IsArticle = false }, number.Value) { IsAge = true };
}
