using System.Collections.Immutable;
using Briefings.Model.Languages;

namespace Briefings.Analysis.Certainty;

/// <summary>Finds the words by which a sentence hedges what it tells, or says that it is established.</summary>
internal sealed class CertaintyFinder
{
    /// <summary>A negation so many words in front of a mark, or fewer, turns it round.</summary>
    private const int Reach = 2;

    private readonly bool isUnspaced;
    private readonly CertaintyRules rules;
    private readonly WordPatterns hedges;
    private readonly WordPatterns confirms;
    private readonly WordPatterns negations;
    private readonly WordPatterns conditions;
    private readonly WordPatterns open;
    private readonly ImmutableArray<string> openTexts;

    /// <summary>Prepares for a language.</summary>
    public CertaintyFinder(LanguagePack pack)
    {
        (isUnspaced, rules) = (pack.IsUnspaced, pack.Certainty);
        ImmutableArray<string> speech = [.. pack.Speech.Verbs, .. pack.Speech.Sources, .. pack.Speech.After];
        openTexts = [.. rules.Negations, .. rules.Conditions, .. rules.Modals, .. speech];
        WordPatterns Patterns(IEnumerable<string> texts) => new(isUnspaced ? [] : texts, pack);
        (hedges, confirms) = (Patterns(rules.Hedges), Patterns(rules.Confirms));
        (negations, conditions) = (Patterns(rules.Negations), Patterns(rules.Conditions));
        open = Patterns(openTexts);
    }

    /// <summary>The marks of a sentence, in order, none within another; none where the sentence sets a condition.</summary>
    public ImmutableArray<CertaintyMark> Find(string text)
    {
        var all = isUnspaced ? MarksUnspaced(text.ToLowerInvariant()) : MarksSpaced(text);
        if (all.Count == 0)
        {
            return [];
        }

        var kept = new List<CertaintyMark>();
        foreach (var mark in all.OrderByDescending(m => m.End - m.Start).ThenBy(m => m.Start).ThenBy(m => m.Kind))
        {
            if (!kept.Exists(k => k.Start < mark.End && mark.Start < k.End))
            {
                kept.Add(mark);
            }
        }

        return [.. kept.OrderBy(m => m.Start)];
    }

    /// <summary>True where a sentence tells something as a fact: nobody else is said to say it, nothing is denied, asked or left open.</summary>
    public bool IsFlat(string text) => !text.AsSpan().ContainsAny('?', '؟', '？') && Find(text).IsEmpty
        && (isUnspaced ? !openTexts.Any(o => text.Contains(o, StringComparison.Ordinal)) : !open.AreIn(ClauseWord.In(text)));

    /// <summary>True where a sentence says that what it tells is established, and hedges nothing.</summary>
    public bool IsConfirmed(string text) => Find(text) is { IsEmpty: false } marks && marks.All(m => m.Kind == CertaintyKind.Confirmed);

    private List<CertaintyMark> MarksSpaced(string text)
    {
        if (!hedges.MayBeIn(text) && !confirms.MayBeIn(text))
        {
            return [];
        }

        var words = ClauseWord.In(text);
        return conditions.AreIn(words) ? [] : [.. Marks(words, hedges, CertaintyKind.Hedged), .. Marks(words, confirms, CertaintyKind.Confirmed)];
    }

    private IEnumerable<CertaintyMark> Marks(ImmutableArray<ClauseWord> words, WordPatterns patterns, CertaintyKind kind)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var end = patterns.EndAt(words, start);
            if (end > start && !IsNegated(words, start))
            {
                yield return new(kind, words[start].Start, words[end - 1].End);
            }
        }
    }

    private bool IsNegated(ImmutableArray<ClauseWord> words, int start)
    {
        for (var i = Math.Max(0, start - Reach); i < start; i++)
        {
            if (words[i].Clause == words[start].Clause && negations.EndAt(words, i) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private List<CertaintyMark> MarksUnspaced(string text) => rules.Conditions.Any(c => text.Contains(c, StringComparison.Ordinal)) ? []
        : [.. Pieces(text, rules.Hedges, CertaintyKind.Hedged), .. Pieces(text, rules.Confirms, CertaintyKind.Confirmed)];

    private static IEnumerable<CertaintyMark> Pieces(string text, ImmutableArray<string> pieces, CertaintyKind kind) =>
        from piece in pieces
        let at = text.IndexOf(piece, StringComparison.Ordinal)
        where at >= 0
        select new CertaintyMark(kind, at, at + piece.Length);
}
