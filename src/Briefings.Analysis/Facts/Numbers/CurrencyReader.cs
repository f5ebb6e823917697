using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Reads the currency of a number, before or behind it, and the hundredths that follow.</summary>
internal sealed class CurrencyReader
{
    private readonly NumberReader numbers;
    private readonly PhraseTable<string> names;
    private readonly PhraseTable<ImmutableArray<string>> minors;
    private readonly PhraseSet and;
    private readonly PhraseTable<decimal> scales;
    private readonly FrozenSet<string> codes;
    private readonly FrozenSet<string> stopWords;

    /// <summary>Prepares for a language.</summary>
    public CurrencyReader(LanguagePack pack, NumberReader numbers, Tokenizer tokenizer)
    {
        this.numbers = numbers;
        names = new(tokenizer, pack.Currencies.SelectMany(c => c.Names.Select(n => (n, c.Code))));
        minors = new(tokenizer, pack.Currencies.SelectMany(c => c.Minor.Select(n => (Name: n, c.Code))).GroupBy(m => m.Name, m => m.Code, StringComparer.Ordinal).Select(g => (g.Key, g.ToImmutableArray())));
        and = new(tokenizer, pack.Numbers.And);
        scales = new(tokenizer, pack.Numbers.Scales.Select(s => (s.Phrase, s.Value)));
        codes = pack.Currencies.Select(c => c.Code.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);
        stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The amount where a currency stands at <paramref name="at"/>, behind the number; else null.</summary>
    public Amount? ReadAfter(ImmutableArray<Token> tokens, NumberReading number, int at)
    {
        var length = names.Match(tokens, at, out var code);
        if (length == 0)
        {
            return ReadMillions(tokens, number, at);
        }

        var (value, end) = (number.Value, at + length);
        var scaled = number.HasScale ? 0 : scales.Match(tokens, end, out var scale) is > 0 and var s && scale >= 1_000_000 ? s : 0;
        if (scaled > 0)
        {
            scales.Match(tokens, end, out var factor);
            return new(AmountKind.Money, number.First, end + scaled, number, value * factor, code);
        }

        var (minor, minorEnd) = number.HasScale || value != decimal.Truncate(value) ? (0, end) : Minor(tokens, end, code);
        return new(AmountKind.Money, number.First, minorEnd, number, value + minor, code);
    }

    /// <summary>The amount where a currency stands directly before the number, not before token <paramref name="free"/>; else null.</summary>
    public Amount? ReadBefore(ImmutableArray<Token> tokens, NumberReading number, int free)
    {
        var length = names.MatchBefore(tokens, number.First, out var code);
        var first = number.First - length;
        if (length > 1 && tokens[first + 1].Kind == TokenKind.Sign && stopWords.Contains(tokens[first].Key) && !(tokens[first + 1].Glued && tokens[first].IsCapital))
        {
            (length, first) = (length - 1, first + 1);
            length = names.Match(tokens, first, out code) == length ? length : 0;
        }

        if (length == 0 || first < free || (!IsSignOrCode(tokens, first, number.First) && !IsEnd(tokens, number.End)))
        {
            return null;
        }

        var (minor, end) = number.HasScale || number.Value != decimal.Truncate(number.Value) ? (0, number.End) : Minor(tokens, number.End, code);
        return new(AmountKind.Money, first, end, number, number.Value + minor, code);
    }

    /// <summary>Bankers write <c>30 MUSD</c>.</summary>
    private Amount? ReadMillions(ImmutableArray<Token> tokens, NumberReading number, int at) =>
        at < tokens.Length && tokens[at] is { Key.Length: 4, IsCapital: true } token && token.Key[0] == 'm' && codes.Contains(token.Key[1..])
            ? new(AmountKind.Money, number.First, at + 1, number, number.Value * 1_000_000, token.Key[1..].ToUpperInvariant())
            : null;

    /// <summary>Hundredths: <c>et 15 cents</c>; without their name only where nothing else follows that they could be of.</summary>
    private (decimal Value, int End) Minor(ImmutableArray<Token> tokens, int end, string code)
    {
        var start = end + and.Match(tokens, end);
        if (numbers.ReadAt(tokens, start) is not { Value: >= 1 and <= 99 } minor || minor.Value != decimal.Truncate(minor.Value))
        {
            return (0, end);
        }

        var named = minors.Match(tokens, minor.End, out var of);
        if (named > 0 && of.Contains(code, StringComparer.Ordinal))
        {
            return (minor.Value / 100, minor.End + named);
        }

        var isBare = IsEnd(tokens, minor.End) && (start > end || minor is { IsPlainDigits: true, Value: >= 10 });
        return isBare ? (minor.Value / 100, minor.End) : (0, end);
    }

    private bool IsSignOrCode(ImmutableArray<Token> tokens, int first, int end) =>
        tokens.AsSpan(first, end - first).ToArray().Any(t => t.Kind == TokenKind.Sign) || codes.Contains(tokens[first].Key);

    private static bool IsEnd(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length || (tokens[at].Kind == TokenKind.Sign && tokens[at].Key is "." or "," or ";" or ")" or "!" or "?");
}
