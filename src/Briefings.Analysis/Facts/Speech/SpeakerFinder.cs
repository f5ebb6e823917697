using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Speech;

/// <summary>Finds who is quoted: the name or noun phrase beside a verb of saying, in front of the quotation or behind it.</summary>
internal sealed class SpeakerFinder
{
    private const int MostTokens = 10;

    private readonly PhraseSet verbs;
    private readonly PhraseSet sources;
    private readonly ImmutableArray<string> subjectParticles;
    private readonly PhraseSet sourcesBehind;
    private readonly FrozenSet<string> stopWords;
    private readonly string sentenceEnds;

    /// <summary>Prepares for a language.</summary>
    public SpeakerFinder(LanguagePack pack, Tokenizer tokenizer)
    {
        verbs = new(tokenizer, pack.Speech.Verbs);
        sources = new(tokenizer, pack.Speech.Sources);
        subjectParticles = pack.Speech.SubjectParticles;
        sourcesBehind = new(tokenizer, pack.Speech.After);
        stopWords = pack.StopWords.ToFrozenSet(StringComparer.Ordinal);
        sentenceEnds = pack.Sentences.Ends;
    }

    /// <summary>The speaker of the words between two tokens; null where the sentence names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The first token of the quotation.</param>
    /// <param name="next">The first token behind its closing mark.</param>
    public string? Near(string text, ImmutableArray<Token> tokens, int first, int next) =>
        Behind(text, tokens, next) ?? InFront(text, tokens, first);

    private string? Behind(string text, ImmutableArray<Token> tokens, int start)
    {
        var clause = start;
        while (clause < tokens.Length && clause < start + 2 && tokens[clause].Key is "," or "،" or "-" or "–" or "—")
        {
            clause++;
        }

        for (var i = clause; i < tokens.Length && i < clause + MostTokens && !IsBreak(tokens[i]); i++)
        {
            if (sources.Match(tokens, i) is > 0 and var led)
            {
                return Phrase(text, tokens, i + led, ClauseEnd(tokens, i + led));
            }

            if (verbs.Match(tokens, i) is > 0 and var said)
            {
                return Subject(text, tokens, clause, i) ?? Phrase(text, tokens, i + said, ClauseEnd(tokens, i + said));
            }
        }

        return null;
    }

    private string? InFront(string text, ImmutableArray<Token> tokens, int first)
    {
        var end = first;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign && tokens[end - 1].Key is not ("." or "!" or "?"))
        {
            end--;
        }

        for (var i = end - 1; i >= 0 && i >= end - MostTokens && !IsSentenceEnd(tokens[i]); i--)
        {
            if (verbs.Match(tokens, i) is > 0 and var said)
            {
                var start = ClauseStart(tokens, i);
                return Phrase(text, tokens, start, i) ?? Phrase(text, tokens, i + said, ClauseEnd(tokens, i + said));
            }

            if (sources.Match(tokens, i) is > 0 and var led)
            {
                return Phrase(text, tokens, i + led, ClauseEnd(tokens, i + led));
            }

            if (sourcesBehind.Match(tokens, i) > 0)
            {
                return Phrase(text, tokens, ClauseStart(tokens, i), i);
            }

            if (ParticleOf(tokens, i) > 0)
            {
                return Phrase(text, tokens, ClauseStart(tokens, i), i + 1)?[..^ParticleOf(tokens, i)];
            }
        }

        return null;
    }

    /// <summary>The subject between a quotation and the verb behind it. Where particles mark it, what clings to the closing mark is none of it.</summary>
    private string? Subject(string text, ImmutableArray<Token> tokens, int start, int verb)
    {
        if (subjectParticles.IsEmpty)
        {
            return verb > start ? Phrase(text, tokens, start, verb) : null;
        }

        var first = start < verb && tokens[start].Glued ? start + 1 : start;
        for (var i = verb - 1; i >= first; i--)
        {
            if (ParticleOf(tokens, i) is > 0 and var length)
            {
                return Phrase(text, tokens, first, i + 1)?[..^length];
            }
        }

        return null;
    }

    /// <summary>How long the particle is that marks a word as the subject; 0 where there is none.</summary>
    private int ParticleOf(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        foreach (var particle in subjectParticles)
        {
            var isOwn = token.Glued && token.Is(particle);
            if (token.IsWord && token.Key.Length == token.Length && (isOwn || (token.Length > particle.Length && token.Key.EndsWith(particle, StringComparison.Ordinal))))
            {
                return particle.Length;
            }
        }

        return 0;
    }

    private static int ClauseEnd(ImmutableArray<Token> tokens, int start)
    {
        var end = start;
        while (end < tokens.Length && end < start + MostTokens && (!IsBreak(tokens[end]) || IsShortening(tokens, end)))
        {
            end++;
        }

        return end;
    }

    private static int ClauseStart(ImmutableArray<Token> tokens, int end)
    {
        var start = end;
        while (start > 0 && start > end - MostTokens && (!IsBreak(tokens[start - 1]) || IsShortening(tokens, start - 1)))
        {
            start--;
        }

        return start;
    }

    private static bool IsBreak(Token token) => token.Kind == TokenKind.Sign && token.Key is not ("-" or "&" or "'" or "’" or "$");

    /// <summary>The stop of an initial or a title: <c>M. Dupont</c>, <c>Mr. Smith</c>.</summary>
    private static bool IsShortening(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at] is { Glued: true, Key: "." } && tokens[at - 1] is { IsCapital: true, Length: <= 4 } && at + 1 < tokens.Length && tokens[at + 1].IsCapital;

    private bool IsSentenceEnd(Token token) => token.Kind == TokenKind.Sign && sentenceEnds.Contains(token.Key, StringComparison.Ordinal);

    /// <summary>The words between two tokens, where there is at least one that is no small word.</summary>
    private string? Phrase(string text, ImmutableArray<Token> tokens, int start, int end)
    {
        // What is left before a verb may be its auxiliary: “ha”, “has”.
        while (end > start && tokens[end - 1].IsWord && stopWords.Contains(tokens[end - 1].Key))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (tokens[i].IsWord && (tokens[i].Length > 1 || tokens[i].Key is [>= '\u3040']) && !stopWords.Contains(tokens[i].Key))
            {
                return text[tokens[start].Start..tokens[end - 1].End];
            }
        }

        return null;
    }
}
