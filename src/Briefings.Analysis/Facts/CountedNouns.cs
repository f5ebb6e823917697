using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts;

/// <summary>Finds what a number counts: the word behind it, if it is no small word.</summary>
internal sealed class CountedNouns(LanguagePack pack, Tokenizer tokenizer)
{
    private readonly FrozenSet<string> stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
    private readonly PhraseSet links = new(tokenizer, pack.Dates.Links);

    /// <summary>The word behind a number that ends before a token, as the text has it; null where there is none.</summary>
    public string? Behind(string text, ImmutableArray<Token> tokens, int end)
    {
        var at = end + links.Match(tokens, end);
        return at < tokens.Length && tokens[at] is { IsWord: true, Length: > 0 } noun && !stopWords.Contains(noun.Key)
            ? text.Substring(noun.Start, noun.Length)
            : null;
    }

    /// <summary>Digits that Latin letters continue are a name or an ordinal: <c>5G</c>, <c>20th</c>.</summary>
    public static bool IsPartOfWord(ImmutableArray<Token> tokens, int end) =>
        end < tokens.Length && end > 0 && tokens[end - 1].IsDigits && tokens[end] is { IsWord: true, Glued: true } word && char.IsAsciiLetter(word.Key.Length > 0 ? word.Key[0] : ' ');
}
