using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Languages;

/// <summary>Cuts a text into tokens, with what the language lets cling to words or be written together taken apart where the parts are known.</summary>
internal sealed class Tokenizer
{
    private const int LongestWord = 40;
    private const string Article = "ال";

    private readonly FrozenSet<string> known;
    private readonly FrozenSet<string> joinable;
    private readonly CliticRules clitics;
    private readonly bool isUnspaced;
    private readonly int longestKnown;

    /// <summary>Prepares for a language.</summary>
    /// <param name="pack">The language.</param>
    /// <param name="vocabulary">The phrases that matching looks for.</param>
    /// <param name="joinable">Those of them that may be written together with others.</param>
    public Tokenizer(LanguagePack pack, IEnumerable<string> vocabulary, IEnumerable<string> joinable)
    {
        clitics = pack.Clitics;
        isUnspaced = pack.IsUnspaced;
        known = Keys(vocabulary);
        this.joinable = Keys(joinable);
        longestKnown = known.Count == 0 ? 0 : known.Max(k => k.Length);
    }

    /// <summary>The tokens of a text, in order.</summary>
    public ImmutableArray<Token> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(text.Length / 4);
        foreach (var raw in RawTokens.Of(text))
        {
            if (raw.IsWord && isUnspaced)
            {
                AddUnspaced(tokens, raw, text);
            }
            else if (raw.IsWord && raw.Length is > 1 and <= LongestWord)
            {
                AddWord(tokens, raw, text);
            }
            else
            {
                tokens.Add(raw);
            }
        }

        return tokens.ToImmutable();
    }

    private static FrozenSet<string> Keys(IEnumerable<string> phrases) =>
        phrases.SelectMany(p => RawTokens.Of(p).Where(t => t.IsWord).SelectMany(t => new[] { t.Key, WithoutArticle(t.Key, p[t.Start]) })).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The Arabic article is a matter of grammar, not of meaning: words are matched without it. Its alif bears no hamza, unlike that of ألفي.</summary>
    private static string WithoutArticle(string key, char first) =>
        first == Article[0] && key.Length > Article.Length + 1 && key.StartsWith(Article, StringComparison.Ordinal) ? key[Article.Length..] : key;

    private void AddWord(ImmutableArray<Token>.Builder tokens, Token word, string text)
    {
        if (word.Key.EndsWith('\'') && !clitics.Before.Contains(word.Key, StringComparer.Ordinal) && known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Key.AsSpan(0, word.Key.Length - 1)))
        {
            // A genitive: “this year's”.
            tokens.Add(word with { Key = word.Key[..^1], Length = word.Length - 1 });
            return;
        }

        var bare = WithoutArticle(word.Key, text[word.Start]);
        if (known.Contains(bare))
        {
            tokens.Add(word with { Key = bare, IsCapital = word.IsCapital || bare.Length < word.Key.Length });
        }
        else if ((bare.Length < word.Key.Length && known.Contains(word.Key)) || !(AddJoined(tokens, word) || AddWithClitic(tokens, word, text)))
        {
            tokens.Add(word);
        }
    }

    private bool AddWithClitic(ImmutableArray<Token>.Builder tokens, Token word, string text)
    {
        foreach (var clitic in clitics.Before)
        {
            if (word.Key.Length == word.Length && Math.Max(clitic.Length, 2) < word.Length - 1 && word.Key.StartsWith(clitic, StringComparison.Ordinal) && !clitic.EndsWith('\''))
            {
                var rest = word.Key[clitic.Length..];

                // With ل the article loses its alif: للعام.
                var bare = WithoutArticle(rest, text[word.Start + clitic.Length]);
                var key = known.Contains(bare) ? bare : clitic is "لل" or "ل" && known.Contains(rest.TrimStart('ل')) ? rest.TrimStart('ل') : null;
                if (key is not null)
                {
                    tokens.Add(word with { Length = clitic.Length, Key = clitic });
                    tokens.Add(word with { Start = word.Start + clitic.Length, Length = rest.Length, Key = key, Glued = true, IsCapital = key.Length < rest.Length });
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Takes a word apart where it is known words alone, with at most one particle behind.</summary>
    private bool AddJoined(ImmutableArray<Token>.Builder tokens, Token word)
    {
        if ((joinable.Count == 0 && clitics.After.Length == 0) || !MayBeginWithPart(word.Key))
        {
            return false;
        }

        var parts = new List<int>();
        if (!Cut(word.Key, 0, parts, new bool[word.Key.Length + 1]))
        {
            return false;
        }

        var start = 0;
        foreach (var length in parts)
        {
            tokens.Add(Part(word, start, length));
            start += length;
        }

        return true;
    }

    /// <summary>Where folding changed a word's length its parts cannot be placed: the first takes the whole, the others its end.</summary>
    private static Token Part(Token word, int start, int length)
    {
        var part = word with { Key = word.Key.Substring(start, length), Glued = start > 0 || word.Glued };
        return word.Key.Length == word.Length ? part with { Start = word.Start + start, Length = length }
            : start == 0 ? part
            : part with { Start = word.End, Length = 0 };
    }

    private bool Cut(string word, int start, List<int> parts, bool[] failed)
    {
        if (start == word.Length)
        {
            return true;
        }

        if (failed[start])
        {
            return false;
        }

        for (var length = Math.Min(longestKnown, word.Length - start); length > 0; length--)
        {
            if (IsPart(word, start, length))
            {
                parts.Add(length);
                if (Cut(word, start + length, parts, failed))
                {
                    return true;
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }

        if (start > 0 && clitics.After.Contains(word[start..], StringComparer.Ordinal))
        {
            parts.Add(word.Length - start);
            return true;
        }

        failed[start] = true;
        return false;
    }

    private bool IsPart(string word, int start, int length) =>
        (start == 0 && IsPartBeforeClitic(word, length)) || joinable.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(start, length));

    private bool IsPartBeforeClitic(string word, int length) =>
        clitics.After.Length > 0 && known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(0, length)) && clitics.After.Contains(word[length..], StringComparer.Ordinal);

    // Few words do.
    private bool MayBeginWithPart(string word)
    {
        if (word.Length == 0)
        {
            return true;
        }

        for (var length = Math.Min(longestKnown, word.Length); length > 0; length--)
        {
            if (IsPart(word, 0, length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without spaces the longest known word counts at each place, else the single character.</summary>
    private void AddUnspaced(ImmutableArray<Token>.Builder tokens, Token run, string text)
    {
        if (run.Key.Length != run.Length || char.IsAsciiLetter(text[run.Start]))
        {
            tokens.Add(run);
            return;
        }

        for (var i = 0; i < run.Length;)
        {
            var length = Math.Min(longestKnown, run.Length - i);
            while (length > 1 && !known.Contains(run.Key.Substring(i, length)))
            {
                length--;
            }

            length = Math.Max(length, 1);
            tokens.Add(run with { Start = run.Start + i, Length = length, Key = run.Key.Substring(i, length), Glued = i > 0 || run.Glued });
            i += length;
        }
    }
}
