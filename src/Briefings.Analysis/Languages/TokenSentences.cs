using System.Collections.Immutable;

namespace Briefings.Analysis.Languages;

/// <summary>Tells which tokens stand in one sentence; rather one sentence too many than two taken for one.</summary>
/// <param name="ends">The signs that end sentences.</param>
internal sealed class TokenSentences(string ends)
{
    /// <summary>For each token the number of its sentence, from 0.</summary>
    public int[] Of(ImmutableArray<Token> tokens)
    {
        var (sentences, sentence) = (new int[tokens.Length], 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            sentences[i] = sentence;
            sentence += IsEnd(tokens, i) ? 1 : 0;
        }

        return sentences;
    }

    /// <summary>True for a sign that ends a sentence: not for that of <c>3.5</c> or of an abbreviation before a small letter.</summary>
    private bool IsEnd(ImmutableArray<Token> tokens, int i)
    {
        if (tokens[i] is not { Kind: TokenKind.Sign, Key: [var sign] } || !ends.Contains(sign, StringComparison.Ordinal))
        {
            return false;
        }

        return i + 1 >= tokens.Length || sign > '\u2fff'
            || (!tokens[i + 1].Glued && !(tokens[i + 1] is { IsWord: true, IsCapital: false } next && char.IsAsciiLetter(next.Key.Length > 0 ? next.Key[0] : ' ')));
    }
}
