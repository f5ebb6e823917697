using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts;

/// <summary>Tells from the words around a figure how near it is meant to be.</summary>
internal sealed class Approximations(NumberRules rules, Tokenizer tokenizer)
{
    private readonly PhraseTable<Approximation> before = Table(rules.Before, tokenizer);
    private readonly PhraseTable<Approximation> after = Table(rules.After, tokenizer);

    /// <summary>How near the figure between two tokens is meant to be.</summary>
    public Approximation Around(ImmutableArray<Token> tokens, int first, int end)
    {
        if (before.MatchBefore(tokens, first, out var near) > 0 || after.Match(tokens, end, out near) > 0)
        {
            return near;
        }

        return first > 0 && tokens[first - 1].Key is "~" or "≈" ? Approximation.About : Approximation.Exact;
    }

    private static PhraseTable<Approximation> Table(ApproximationWords words, Tokenizer tokenizer) => new(tokenizer, [
        .. words.About.Select(w => (w, Approximation.About)),
        .. words.MoreThan.Select(w => (w, Approximation.MoreThan)),
        .. words.LessThan.Select(w => (w, Approximation.LessThan)),
    ]);
}
