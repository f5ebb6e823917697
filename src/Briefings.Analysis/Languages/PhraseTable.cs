using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Briefings.Analysis.Languages;

/// <summary>Phrases of tokens with what each means; the longest one at a place counts.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, Phrase[]> byFirst;

    /// <summary>Indexes phrases by their first token; of two equal ones the first counts.</summary>
    public PhraseTable(Tokenizer tokenizer, IEnumerable<(string Phrase, T Meaning)> phrases)
    {
        byFirst = phrases
            .Select(p => new Phrase([.. tokenizer.Tokens(p.Phrase).Select(t => t.Key)], p.Meaning))
            .Where(p => p.Keys.Length > 0)
            .GroupBy(p => p.Keys[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Keys.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The keys that a phrase can start with.</summary>
    public IEnumerable<string> FirstKeys => byFirst.Keys;

    /// <summary>How many tokens the longest phrase at a place takes, 0 where none stands there.</summary>
    public int Match(ImmutableArray<Token> tokens, int start, out T meaning)
    {
        meaning = default!;
        if (start < 0 || start >= tokens.Length || !byFirst.TryGetValue(tokens[start].Key, out var phrases))
        {
            return 0;
        }

        foreach (var phrase in phrases)
        {
            if (phrase.IsAt(tokens, start))
            {
                meaning = phrase.Meaning;
                return phrase.Keys.Length;
            }
        }

        return 0;
    }

    /// <summary>How many tokens the longest phrase that ends before a place takes, 0 where none does.</summary>
    public int MatchBefore(ImmutableArray<Token> tokens, int end, out T meaning)
    {
        const int Longest = 6;
        for (var start = Math.Max(0, end - Longest); start < end; start++)
        {
            if (byFirst.TryGetValue(tokens[start].Key, out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    if (start + phrase.Keys.Length == end && phrase.IsAt(tokens, start))
                    {
                        meaning = phrase.Meaning;
                        return phrase.Keys.Length;
                    }
                }
            }
        }

        meaning = default!;
        return 0;
    }

    private sealed record Phrase(ImmutableArray<string> Keys, T Meaning)
    {
        public bool IsAt(ImmutableArray<Token> tokens, int start)
        {
            if (start + Keys.Length > tokens.Length)
            {
                return false;
            }

            for (var i = 0; i < Keys.Length; i++)
            {
                if (!tokens[start + i].Is(Keys[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
