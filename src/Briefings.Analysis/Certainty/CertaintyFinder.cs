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
    private readonly ImmutableArray<WordPattern> hedges;
    private readonly ImmutableArray<WordPattern> confirms;
    private readonly ImmutableArray<WordPattern> negations;
    private readonly ImmutableArray<WordPattern> conditions;
    private readonly ImmutableArray<WordPattern> open;
    private readonly ImmutableArray<string> openTexts;

    /// <summary>Prepares for a language.</summary>
    public CertaintyFinder(LanguagePack pack)
    {
        (isUnspaced, rules) = (pack.IsUnspaced, pack.Certainty);
        ImmutableArray<string> speech = [.. pack.Speech.Verbs, .. pack.Speech.Sources, .. pack.Speech.After];
        openTexts = [.. rules.Negations, .. rules.Conditions, .. rules.Modals, .. speech];
        ImmutableArray<WordPattern> Patterns(IEnumerable<string> texts) => isUnspaced ? [] : [.. texts.Select(t => WordPattern.Of(t, pack))];
        (hedges, confirms) = (Patterns(rules.Hedges), Patterns(rules.Confirms));
        (negations, conditions) = (Patterns(rules.Negations), Patterns(rules.Conditions));
        open = Patterns(openTexts);
    }

    /// <summary>The marks of a sentence, in order, none within another; none where the sentence sets a condition.</summary>
    public ImmutableArray<CertaintyMark> Find(string text)
    {
        var words = ClauseWord.In(text);
        var folded = text.ToLowerInvariant();
        if (IsAnywhere(conditions, words) || (isUnspaced && rules.Conditions.Any(c => folded.Contains(c, StringComparison.Ordinal))))
        {
            return [];
        }

        var all = isUnspaced
            ? Pieces(folded, rules.Hedges, CertaintyKind.Hedged).Concat(Pieces(folded, rules.Confirms, CertaintyKind.Confirmed))
            : Marks(words, hedges, CertaintyKind.Hedged).Concat(Marks(words, confirms, CertaintyKind.Confirmed));
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
        && (isUnspaced ? !openTexts.Any(o => text.Contains(o, StringComparison.Ordinal)) : !IsAnywhere(open, ClauseWord.In(text)));

    /// <summary>True where a sentence says that what it tells is established, and hedges nothing.</summary>
    public bool IsConfirmed(string text) => Find(text) is { IsEmpty: false } marks && marks.All(m => m.Kind == CertaintyKind.Confirmed);

    private static bool IsAnywhere(ImmutableArray<WordPattern> patterns, ImmutableArray<ClauseWord> words) =>
        Enumerable.Range(0, words.Length).Any(i => patterns.Any(p => p.Match(words, i) >= 0));

    private IEnumerable<CertaintyMark> Marks(ImmutableArray<ClauseWord> words, ImmutableArray<WordPattern> patterns, CertaintyKind kind)
    {
        for (var start = 0; start < words.Length; start++)
        {
            var end = patterns.Select(p => p.Match(words, start)).DefaultIfEmpty(-1).Max();
            if (end > start && !IsNegated(words, start))
            {
                yield return new(kind, words[start].Start, words[end - 1].End);
            }
        }
    }

    private bool IsNegated(ImmutableArray<ClauseWord> words, int start) => Enumerable.Range(Math.Max(0, start - Reach), start - Math.Max(0, start - Reach))
        .Any(i => words[i].Clause == words[start].Clause && negations.Any(n => n.Match(words, i) >= 0));

    private static IEnumerable<CertaintyMark> Pieces(string text, ImmutableArray<string> pieces, CertaintyKind kind) =>
        from piece in pieces
        let at = text.IndexOf(piece, StringComparison.Ordinal)
        where at >= 0
        select new CertaintyMark(kind, at, at + piece.Length);
}
