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
    private readonly PhraseTable<bool> and;
    private readonly PhraseTable<bool> articles;

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
        and = new(tokenizer, rules.And.Select(w => (w, true)));
        articles = new(tokenizer, rules.Articles.Select(w => (w, true)));
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
        rules.Words.Concat(rules.Multipliers).Concat(rules.Scales).Concat(rules.Collectives).Select(w => w.Phrase).Concat(rules.And);

    /// <summary>The number that starts at a token, as long as it goes; null where none does.</summary>
    public NumberReading? ReadAt(ImmutableArray<Token> tokens, int start)
    {
        var sum = new NumberSum(rules.HasUnitsFirst);
        var hasDigits = false;
        var (isPlain, isRough, hasScale) = (false, false, false);
        var (mantissa, scales) = (0m, 0);
        var i = start;
        while (i < tokens.Length && sum.Total < Most)
        {
            if (digits.ReadAt(tokens, i) is { } figure && (i == start || (rules.IsMixed && sum.TakesDigits)))
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
                (hasScale, isPlain, i) = (true, false, i + abbreviated);
                break;
            }

            var next = i > start ? SkipAnd(tokens, i) : i;
            if (next > i && !sum.TakesAnd)
            {
                break;
            }

            var length = parts.Match(tokens, next, out var part);
            var before = sum.Total;
            if (length == 0 || !Accept(sum, part, hasDigits))
            {
                break;
            }

            (mantissa, scales) = part.Kind == PartKind.Scale ? (before, scales + 1) : (scales > 0 ? 0 : mantissa, scales);
            hasScale |= part.Kind == PartKind.Scale;
            isRough |= part.Kind == PartKind.Collective;
            (isPlain, i) = (false, next + length);
        }

        return i == start ? null : new(start, i, sum.Total)
        {
            HasDigits = hasDigits,
            HasScale = hasScale,
            Mantissa = scales == 1 ? mantissa : 0,
            IsPlainDigits = isPlain,
            IsRough = isRough,
            IsArticle = !hasDigits && articles.Match(tokens, start, out _) == i - start,
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

    private static bool IsWordStart(ImmutableArray<Token> tokens, int i) => i < tokens.Length && tokens[i].Glued && tokens[i].IsWord;

    private int SkipAnd(ImmutableArray<Token> tokens, int i) => i + and.Match(tokens, i, out _);

    private bool Accept(NumberSum sum, Part part, bool hasDigits) => part.Kind switch
    {
        PartKind.Unit => (!hasDigits || rules.IsMixed) && sum.TryAdd(part.Value),
        PartKind.Multiplier => (!hasDigits || rules.IsMixed) && sum.TryMultiply(part.Value),
        PartKind.Scale => sum.Close(part.Value),
        _ => sum.TryCollect(part.Value),
    };

    private readonly record struct Part(PartKind Kind, decimal Value);
}
