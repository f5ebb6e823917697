using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Numbers;

/// <summary>Halves and quarters that are parts of numbers.</summary>
internal sealed class Fractions(NumberRules rules, Tokenizer tokenizer)
{
    private readonly PhraseTable<decimal> before = new(tokenizer, rules.Fractions.Before.Select(f => (f.Phrase, f.Value)));
    private readonly PhraseTable<decimal> after = new(tokenizer, rules.Fractions.After.Select(f => (f.Phrase, f.Value)));
    private readonly PhraseTable<decimal> scales = new(tokenizer, rules.Scales.Select(s => (s.Phrase, s.Value)));
    private readonly PhraseSet and = new(tokenizer, rules.And);

    /// <summary>The keys that a part of a scale can start with.</summary>
    public IEnumerable<string> FirstKeys => before.FirstKeys;

    /// <summary>What a scale that follows is multiplied by, and how many tokens say so: <c>half a</c> million; 0 where no scale follows.</summary>
    public int Before(ImmutableArray<Token> tokens, int start, out decimal factor) =>
        before.Match(tokens, start, out factor) is > 0 and var length && scales.Match(tokens, start + length, out _) > 0 ? length : 0;

    /// <summary>The part of the last scale that is added, and how many tokens say so: un million <c>et demi</c>. A scale that is said once
    /// more belongs to it: <c>مليون ونصف المليون</c>.</summary>
    public int After(ImmutableArray<Token> tokens, int at, decimal lastScale, out decimal part)
    {
        var start = at + and.Match(tokens, at);
        if (after.Match(tokens, start, out part) is not (> 0 and var length))
        {
            return 0;
        }

        var end = start + length;
        return end - at + (scales.Match(tokens, end, out var again) is > 0 and var repeated && again == lastScale ? repeated : 0);
    }
}
