using System.Collections.Immutable;

namespace Briefings.Analysis.Languages;

/// <summary>Phrases of tokens that all mean one thing; the longest one at a place counts.</summary>
/// <param name="tokenizer">Cuts the phrases.</param>
/// <param name="phrases">The phrases.</param>
internal sealed class PhraseSet(Tokenizer tokenizer, IEnumerable<string> phrases)
{
    private readonly PhraseTable<bool> table = new(tokenizer, phrases.Select(p => (p, true)));

    /// <summary>The keys that a phrase can start with.</summary>
    public IEnumerable<string> FirstKeys => table.FirstKeys;

    /// <summary>How many tokens the longest phrase at a place takes, 0 where none stands there.</summary>
    public int Match(ImmutableArray<Token> tokens, int start) => table.Match(tokens, start, out _);

    /// <summary>How many tokens the longest phrase that ends before a place takes, 0 where none does.</summary>
    public int MatchBefore(ImmutableArray<Token> tokens, int end) => table.MatchBefore(tokens, end, out _);
}
