using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Reads numbers in digits and in words.</summary>
/// <remarks>A number is parts that are added (<c>vingt</c>, <c>et un</c>), multiplied within a group (<c>cent</c>) and closed by scales
/// (<c>mille</c>, <c>millions</c>); a scale takes in everything before it that is smaller.</remarks>
internal sealed class NumberReader
{
    private const decimal Most = 1_000_000_000_000_000_000_000m;

    private readonly NumberRules rules;
    private readonly DigitReader digits;
    private readonly PhraseTable<Part> parts;
    private readonly PhraseTable<decimal> digitScales;
    private readonly PhraseSet and;
    private readonly PhraseSet articles;
    private readonly PhraseTable<decimal> forms;
    private readonly Fractions fractions;
    private readonly FrozenSet<string> starts;

    /// <summary>Prepares for a language.</summary>
    public NumberReader(NumberRules rules, Tokenizer tokenizer)
    {
        this.rules = rules;
        digits = new(rules);
        parts = new(tokenizer, [
            .. rules.Words.Select(w => (w.Phrase, new Part(PartKind.Unit, w.Value))),
            .. rules.Multipliers.Select(w => (w.Phrase, new Part(PartKind.Multiplier, w.Value))),
            .. rules.Scales.Select(w => (w.Phrase, new Part(PartKind.Scale, w.Value))),
            .. rules.Collectives.Select(w => (w.Phrase, new Part(PartKind.Collective, w.Value))),
        ]);
        digitScales = new(tokenizer, rules.DigitScales.Select(w => (w.Phrase, w.Value)));
        and = new(tokenizer, rules.And);
        articles = new(tokenizer, rules.Articles);
        fractions = new(rules, tokenizer);
        starts = parts.FirstKeys.Concat(fractions.FirstKeys).ToFrozenSet(StringComparer.Ordinal);

        // Arabic spells “a milliard” behind a number, and “two milliards of” something, alike: مليارا.
        forms = new(tokenizer, rules.Scales.Where(s => rules.Words.Any(w => string.Equals(w.Phrase, s.Phrase, StringComparison.Ordinal))).Select(s => (s.Phrase, s.Value)));
    }

    private enum PartKind
    {
        Unit,
        Multiplier,
        Scale,
        Collective,
    }

    /// <summary>The words a number can be made of.</summary>
    public static IEnumerable<string> Vocabulary(NumberRules rules) =>
        rules.Words.Concat(rules.Multipliers).Concat(rules.Scales).Concat(rules.Collectives)
            .Concat(rules.Fractions.Before).Concat(rules.Fractions.After).Concat(rules.Fractions.Shares).Concat(rules.Fractions.Tenths)
            .Select(w => w.Phrase).Concat(rules.Fractions.Of).Concat(rules.And);

    /// <summary>The keys that a number in words can start with.</summary>
    public IEnumerable<string> FirstKeys => starts;

    /// <summary>False for a token that no number starts with: nearly all.</summary>
    private bool CanStart(Token token) => token.IsDigits || starts.Contains(token.Key);

    /// <summary>The number that starts at a token, as long as it goes; null where none does.</summary>
    public NumberReading? ReadAt(ImmutableArray<Token> tokens, int start)
    {
        if (start >= tokens.Length || !CanStart(tokens[start]))
        {
            return null;
        }

        var sum = new NumberSum(rules.HasUnitsFirst);
        var hasDigits = false;
        var (isPlain, isRough, hasScale) = (false, false, false);
        var (mantissa, scales, lastScale) = (0m, 0, 1m);
        var i = start;
        if (fractions.Before(tokens, start, out var factor) is > 0 and var fraction)
        {
            sum.Add(factor);
            (i, isRough) = (start + fraction, true);
        }

        while (i < tokens.Length && sum.Total < Most)
        {
            if (Digits(tokens, i, start, sum, lastScale) is { } figure)
            {
                sum.Add(figure.Value);
                (hasDigits, isPlain, i) = (true, i == start && figure.IsPlain, figure.End);
                continue;
            }

            if (hasDigits && digitScales.Match(tokens, i, out var scale) is > 0 and var abbreviated && !IsWordStart(tokens, i + abbreviated))
            {
                mantissa = sum.Total;
                sum.Close(scale);
                scales++;
                (hasScale, isPlain, lastScale, i) = (true, false, scale, i + abbreviated);
                break;
            }

            if (i > start && fractions.After(tokens, i, lastScale, out var more) is > 0 and var half && sum.TryAddPart(more, lastScale))
            {
                (isRough, isPlain, i) = (true, false, i + half);
                continue;
            }

            var next = i > start ? SkipAnd(tokens, i) : i;
            if (next > i && !sum.TakesAnd)
            {
                break;
            }

            var length = MatchPart(tokens, next, sum, out var part);
            var before = sum.Total;
            if (length == 0 || !Accept(sum, part, hasDigits))
            {
                break;
            }

            (mantissa, scales) = part.Kind == PartKind.Scale ? (before, scales + 1) : (scales > 0 ? 0 : mantissa, scales);
            hasScale |= part.Kind == PartKind.Scale;
            lastScale = part.Kind == PartKind.Scale ? part.Value : part.Value >= 1_000_000 ? ScaleOf(part.Value) : lastScale;
            isRough |= part.Kind == PartKind.Collective;
            (isPlain, i) = (false, next + length);
        }

        return i == start ? null : new(start, i, sum.Total)
        {
            HasDigits = hasDigits,
            HasScale = hasScale,
            Mantissa = scales == 1 && lastScale * mantissa == sum.Total ? mantissa : 0,
            IsPlainDigits = isPlain,
            IsRough = isRough,
            IsArticle = !hasDigits && articles.Match(tokens, start) == i - start,
        };
    }

    /// <summary>A year in words: <c>nineteen eighty-six</c>, <c>deux mille un</c>.</summary>
    public NumberReading? ReadYearAt(ImmutableArray<Token> tokens, int start)
    {
        if (ReadAt(tokens, start) is not { HasDigits: false } first)
        {
            return null;
        }

        return first.Value is >= 13 and <= 20 && ReadAt(tokens, first.End) is { HasDigits: false, Value: >= 10 and <= 99 } second
            ? new(start, second.End, (first.Value * 100) + second.Value)
            : first;
    }

    /// <summary>Digits start a number; within it they stand where the language alternates them with scales, or, behind an “and” or not,
    /// where a smaller scale follows them: <c>1 miliardo e 200 milioni</c>.</summary>
    private DigitReader.Figure? Digits(ImmutableArray<Token> tokens, int i, int start, NumberSum sum, decimal lastScale)
    {
        if (i == start || (rules.IsMixed && sum.TakesDigits))
        {
            return digits.ReadAt(tokens, i);
        }

        var at = sum.TakesDigits && lastScale > 1000 ? SkipAnd(tokens, i) : tokens.Length;
        return at < tokens.Length && digits.ReadAt(tokens, at) is { } figure
            && parts.Match(tokens, figure.End, out var part) > 0 && part.Kind == PartKind.Scale && part.Value < lastScale && figure.Value * part.Value < lastScale
                ? figure
                : null;
    }

    private int MatchPart(ImmutableArray<Token> tokens, int at, NumberSum sum, out Part part)
    {
        var length = parts.Match(tokens, at, out part);
        if (length > 0 && part.Kind == PartKind.Unit && forms.Match(tokens, at, out var scale) == length && (sum.TakesAnd || IsOneScale(tokens, at + length)))
        {
            part = new(PartKind.Scale, scale);
        }

        return length;
    }

    /// <summary>The dual of a scale heads a noun: without one it is a single scale.</summary>
    private bool IsOneScale(ImmutableArray<Token> tokens, int end) =>
        end >= tokens.Length || tokens[end].Kind == TokenKind.Sign || and.Match(tokens, end) > 0;

    private decimal ScaleOf(decimal value) => rules.Scales.Select(s => s.Value).Where(s => s <= value).DefaultIfEmpty(1).Max();

    private static bool IsWordStart(ImmutableArray<Token> tokens, int i) => i < tokens.Length && tokens[i].Glued && tokens[i].IsWord;

    private int SkipAnd(ImmutableArray<Token> tokens, int i) => i + and.Match(tokens, i);

    private bool Accept(NumberSum sum, Part part, bool hasDigits) => part.Kind switch
    {
        PartKind.Unit => (!hasDigits || rules.IsMixed) && sum.TryAdd(part.Value),
        PartKind.Multiplier => (!hasDigits || rules.IsMixed) && sum.TryMultiply(part.Value),
        PartKind.Scale => sum.Close(part.Value),
        _ => sum.TryCollect(part.Value),
    };

    private sealed record Part(PartKind Kind, decimal Value);
}
