using System.Collections.Immutable;
using System.Globalization;
using Briefings.Analysis.Facts.Numbers;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Reads ordinals: <c>first</c>, <c>twenty-first</c>, <c>3rd</c>, <c>last</c> (-1).</summary>
internal sealed class OrdinalReader(NumberRules rules, NumberReader numbers, Tokenizer tokenizer)
{
    private readonly PhraseTable<int> words = new(tokenizer, rules.Ordinals.Select(o => (o.Phrase, (int)o.Value)));
    private readonly PhraseSet suffixes = new(tokenizer, rules.OrdinalSuffixes);
    private readonly PhraseSet and = new(tokenizer, rules.And);

    /// <summary>The keys that an ordinal in words can start with, beside those of numbers.</summary>
    public IEnumerable<string> FirstKeys => words.FirstKeys;

    /// <summary>The ordinal at a token; null where there is none.</summary>
    public (int Length, int Value)? ReadAt(ImmutableArray<Token> tokens, int at)
    {
        if (at < tokens.Length && tokens[at] is { IsDigits: true, Key.Length: <= 2 } digits)
        {
            var suffix = at + 1 < tokens.Length && tokens[at + 1].Glued ? suffixes.Match(tokens, at + 1) : 0;
            return suffix > 0 ? (1 + suffix, int.Parse(digits.Key, NumberStyles.None, CultureInfo.InvariantCulture)) : null;
        }

        if (words.Match(tokens, at, out var value) is > 0 and var length)
        {
            return WithTensBehind(tokens, at, length, value) ?? (length, value);
        }

        return numbers.ReadAt(tokens, at) is { HasDigits: false } tens ? WithTensBefore(tokens, at, tens) : null;
    }

    /// <summary>Arabic says “the second and twenty”.</summary>
    private (int Length, int Value)? WithTensBehind(ImmutableArray<Token> tokens, int at, int length, int value)
    {
        var joined = and.Match(tokens, at + length);
        return rules.HasUnitsFirst && value is >= 1 and <= 9 && joined > 0 && numbers.ReadAt(tokens, at + length + joined) is { Value: 20 or 30 } tens
            ? (tens.End - at, value + (int)tens.Value)
            : null;
    }

    private (int Length, int Value)? WithTensBefore(ImmutableArray<Token> tokens, int at, NumberReading before)
    {
        var next = before.End + and.Match(tokens, before.End);
        if (words.Match(tokens, next, out var value) is not (> 0 and var length))
        {
            return null;
        }

        var fits = (before.Value is 20 or 30 && value is >= 1 and <= 9) || (before.Value is >= 1 and <= 9 && value is 20 or 30);
        return fits ? (next + length - at, (int)before.Value + value) : null;
    }
}
