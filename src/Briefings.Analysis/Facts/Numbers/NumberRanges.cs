using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Reads ranges of amounts: in <c>230 à 235 millions d'euros</c> the first number has the scale and the currency of the second.</summary>
internal sealed class NumberRanges
{
    private readonly NumberReader numbers;
    private readonly PhraseSet to;
    private readonly PhraseSet from;
    private readonly PhraseSet and;

    /// <summary>Prepares for a language; the words are those of ranges of dates.</summary>
    public NumberRanges(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer)
    {
        this.numbers = numbers;
        to = Words("to");
        from = Words("from");
        and = new(tokenizer, pack.Numbers.And);
        PhraseSet Words(string name) => new(tokenizer, pack.Dates.Classes.GetValueOrDefault(name, []));
    }

    /// <summary>The number that ends the range that a number starts; null where it starts none.</summary>
    public NumberReading? EndOf(ImmutableArray<Token> tokens, NumberReading first)
    {
        var sign = first.End < tokens.Length && tokens[first.End].Key is "-" or "–" or "—" or "~" or "～";
        var joined = and.Match(tokens, first.End);
        var length = sign ? 1 : Math.Max(to.Match(tokens, first.End), joined);
        if (length == 0 || (!sign && joined > 0 && from.MatchBefore(tokens, first.First) == 0))
        {
            return null;
        }

        var next = first.End + length;
        return next >= tokens.Length ? null : numbers.ReadAt(tokens, IsCurrencySign(tokens[next]) && next + 1 < tokens.Length ? next + 1 : next);
    }

    private static bool IsCurrencySign(Token token) => token.Key is "$" or "€" or "£" or "¥" or "₩";

    /// <summary>The number with the scale of the one that ends its range, where it has none of its own and is smaller.</summary>
    public static NumberReading Scaled(NumberReading first, NumberReading last) =>
        last is { HasScale: true, Mantissa: > 0 } && !first.HasScale && first.Value > 0 && first.Value < last.Mantissa
            ? first with { Value = first.Value * (last.Value / last.Mantissa), HasScale = true, IsPlainDigits = false }
            : first;
}
