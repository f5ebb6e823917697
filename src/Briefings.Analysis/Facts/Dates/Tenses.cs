using System.Collections.Immutable;
using Briefings.Analysis.Languages;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Facts.Dates;

/// <summary>Tells whether a date is said of what is still to come.</summary>
/// <remarks>The nearest cue before the date in its clause decides; where there is none, the nearest behind it. A clause with hardly more than
/// the date in it (“On 3 June, …”) belongs to its neighbour.</remarks>
internal sealed class Tenses
{
    private const int FewWords = 2;

    private readonly FutureCues cues;
    private readonly PhraseSet and;
    private readonly TokenSentences sentences;
    private readonly bool hasCues;

    /// <summary>Prepares for a language.</summary>
    public Tenses(LanguagePack pack, Tokenizer tokenizer)
    {
        cues = new(pack, tokenizer);
        and = new(tokenizer, pack.Numbers.And);
        sentences = new(pack.Sentences.Ends);
        hasCues = pack.Dates.Future != FutureRules.None;
    }

    /// <summary>Reads a text: what it says of the date at a token.</summary>
    public Func<int, Tense> Of(ImmutableArray<Token> tokens, string text)
    {
        if (!hasCues)
        {
            return _ => Tense.Past;
        }

        var (shown, sentence) = (cues.Of(tokens, text), sentences.Of(tokens));
        return shown.Contains(Cue.Future) ? at => At(at, tokens, shown, sentence) : _ => Tense.Past;
    }

    private Tense At(int at, ImmutableArray<Token> tokens, ImmutableArray<Cue> shown, int[] sentence)
    {
        var before = Nearest(at, -1, tokens, shown, sentence);
        if (before != Cue.None)
        {
            return before == Cue.Future ? Tense.Future : Tense.Past;
        }

        if (Nearest(at, 1, tokens, shown, sentence) != Cue.Future)
        {
            return Tense.Past;
        }

        return Enumerable.Range(at, tokens.Length - at).TakeWhile(i => sentence[i] == sentence[at]).Any(i => shown[i] == Cue.Past)
            ? Tense.FutureAsSaid
            : Tense.Future;
    }

    private Cue Nearest(int at, int step, ImmutableArray<Token> tokens, ImmutableArray<Cue> shown, int[] sentence)
    {
        var (words, clauses) = (0, 0);
        for (var i = at + step; i >= 0 && i < tokens.Length && sentence[i] == sentence[at]; i += step)
        {
            if (shown[i] != Cue.None)
            {
                return shown[i];
            }

            if (IsBreak(tokens, i, step))
            {
                clauses++;
                if (clauses > 1 || words > FewWords)
                {
                    return Cue.None;
                }
            }

            words += tokens[i].IsWord ? 1 : 0;
        }

        return Cue.None;
    }

    /// <summary>A comma and the like, not within a number; forwards also an “and”.</summary>
    private bool IsBreak(ImmutableArray<Token> tokens, int i, int step) =>
        tokens[i].Kind == TokenKind.Sign
            ? tokens[i].Key is "," or "،" or "、" or "，" or ";" or "؛" or "；" or ":" or "：" or "(" or ")" or "（" or "）" or "–" or "—" && !(i + 1 < tokens.Length && tokens[i + 1] is { Glued: true, IsDigits: true })
            : step > 0 && and.Match(tokens, i) > 0;
}

/// <summary>The time of what a date is said of.</summary>
internal enum Tense
{
    /// <summary>It has been: what news is read as.</summary>
    Past,

    /// <summary>It is still to come.</summary>
    Future,

    /// <summary>It is still to come, or is when somebody said so: where the sentence ends with a verb of saying both stand before it.</summary>
    FutureAsSaid,
}
