using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Finds the words that tell what is still to come from what has been.</summary>
internal sealed class FutureCues
{
    private const int ShortestVerb = 3;

    private readonly PhraseTable<Cue> phrases;
    private readonly ImmutableArray<string> prefixes;
    private readonly ImmutableArray<string> endings;
    private readonly ImmutableArray<string> not;

    /// <summary>Prepares for a language.</summary>
    public FutureCues(LanguagePack pack, Tokenizer tokenizer)
    {
        var rules = pack.Dates.Future;
        phrases = new(tokenizer, rules.Not.Select(w => (w, Cue.None))
            .Concat(rules.Words.Select(w => (w, Cue.Future)))
            .Concat(rules.Past.Concat(pack.Speech.Verbs).Select(w => (w, Cue.Past))));
        prefixes = [.. rules.Prefixes.Select(Folding.Fold)];
        not = [.. rules.Not.Select(Folding.Fold)];
        endings = rules.Endings;
    }

    /// <summary>For each token what it shows; of a phrase each of its tokens does.</summary>
    public ImmutableArray<Cue> Of(ImmutableArray<Token> tokens, string text)
    {
        var cues = new Cue[tokens.Length];
        for (var i = 0; i < tokens.Length;)
        {
            var length = phrases.Match(tokens, i, out var cue);
            if (length == 0)
            {
                (length, cue) = (1, IsVerb(tokens[i], text) ? Cue.Future : Cue.None);
            }

            cues.AsSpan(i, length).Fill(cue);
            i += length;
        }

        return [.. cues];
    }

    private bool IsVerb(Token token, string text)
    {
        if (!token.IsWord || token.Length < ShortestVerb || StartsLikeOneOf(not, token.Key))
        {
            return false;
        }

        var written = text.AsSpan(token.Start, token.Length);
        return StartsLikeOneOf(prefixes, token.Key) || (char.IsLower(written[0]) && EndsLikeFuture(written));
    }

    private static bool StartsLikeOneOf(ImmutableArray<string> starts, string key)
    {
        foreach (var start in starts)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsLikeFuture(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>What a word shows of the time.</summary>
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is still to come.</summary>
    Future,

    /// <summary>It has been.</summary>
    Past,
}
