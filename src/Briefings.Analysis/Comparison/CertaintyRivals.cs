using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Certainty;
using Briefings.Analysis.Facts;

namespace Briefings.Analysis.Comparison;

/// <summary>A sentence that hedges what another article tells as a fact.</summary>
/// <param name="Hedging">Where it is hedged.</param>
/// <param name="Hedge">By which words.</param>
/// <param name="Flat">Where it is told as a fact.</param>
/// <param name="Confirming">The words that confirm it there; null where it is just said.</param>
/// <param name="Subject">What both state.</param>
internal sealed record CertaintyDifference(Place Hedging, string Hedge, Place Flat, string? Confirming, FactKey Subject);

/// <summary>Finds what one article hedges and another tells as a fact.</summary>
/// <remarks>A hedge governs what stands beside it: a word that the bead ties, in a clause that shares a fact with the other side.
/// The other side has to tell it flatly, in its own name, and must not hedge anything of the same entities elsewhere.</remarks>
internal sealed class CertaintyRivals(ComparedBriefing briefing)
{
    /// <summary>Up to so many words lie between a hedge and what it governs.</summary>
    private const int Reach = 4;

    /// <summary>What each bead between single sentences shows, in the order of the beads.</summary>
    public ImmutableArray<CertaintyDifference> Find(Counterparts counterparts) =>
    [
        .. counterparts.Founded
            .Where(l => l.Bead is { Left.Length: 1, Right.Length: 1 } && l.Ground.Supports(FactKind.Money, l.Bead.Score))
            .Select(Compare)
            .OfType<CertaintyDifference>(),
    ];

    private CertaintyDifference? Compare(LinkedBead bead)
    {
        var (left, right) = (new Place(bead.Left, bead.Bead.Left[0]), new Place(bead.Right, bead.Bead.Right[0]));
        var ties = bead.Bead.Evidence.Where(e => e.Kind is EvidenceKind.Lexicon or EvidenceKind.Cognate);
        return Compare(left, right, ties.Select(e => e.Left)) ?? Compare(right, left, ties.Select(e => e.Right));
    }

    private CertaintyDifference? Compare(Place hedging, Place flat, IEnumerable<string> ties)
    {
        var (hedged, told) = (briefing.TextAt(hedging), briefing.TextAt(flat));
        var marks = FinderOf(hedging).Find(hedged);
        if (marks.IsEmpty || marks.Any(m => m.Kind == CertaintyKind.Confirmed)
            || Shared(hedging, flat) is not { IsEmpty: false } shared || !IsCertain(told, flat, shared))
        {
            return null;
        }

        var mark = marks.Select(m => (CertaintyMark?)m).FirstOrDefault(m => Governs(m!.Value, hedging, ties, shared));
        var confirming = FinderOf(flat).Find(told).Select(m => told[m.Start..m.End]).FirstOrDefault();
        return mark is { } found ? new(hedging, hedged[found.Start..found.End], flat, confirming, shared[0].Key) : null;
    }

    // An article that hedges the matter in another sentence has said so.
    private bool IsCertain(string told, Place place, ImmutableArray<Fact> shared)
    {
        var (article, finder) = (briefing.Articles[place.Article], FinderOf(place));
        return (finder.IsFlat(told) || finder.IsConfirmed(told))
            && !article.Segments.Index().Any(s => s.Index != place.Segment
                && finder.Find(s.Item.Text).Any(m => m.Kind == CertaintyKind.Hedged)
                && article.Facts[s.Index].Any(f => shared.Any(h => h.Key == f.Key)));
    }

    private bool Governs(CertaintyMark mark, Place place, IEnumerable<string> ties, ImmutableArray<Fact> shared)
    {
        var text = briefing.TextAt(place);
        var words = ClauseWord.In(text);
        var of = words.Where(w => w.Start < mark.End && mark.Start < w.End).Select(w => w.Clause).DefaultIfEmpty(-1).First();
        var clause = words.Where(w => w.Clause == of).ToList();
        if (clause.TrueForAll(w => w.Start < mark.End && mark.Start < w.End))
        {
            clause = [.. words];
        }

        var language = briefing.LanguageOf(place.Article);
        var tied = ties.SelectMany(t => ClauseWord.In(t)).Select(w => w.Folded)
            .Where(w => !language.StopWords.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return language.Pack.IsUnspaced
            || (clause.Exists(w => tied.Contains(w.Folded) && IsNear(w, mark, clause) && !IsInFact(w, shared))
                && (shared.Any(f => clause.Exists(w => IsIn(w, f))) || clause.Count(w => tied.Contains(w.Folded)) > 1));
    }

    private static bool IsNear(ClauseWord word, CertaintyMark mark, List<ClauseWord> clause)
    {
        var between = clause.Count(w => word.Start >= mark.End ? w.Start >= mark.End && w.End <= word.Start : w.Start >= word.End && w.End <= mark.Start);
        return between < Reach;
    }

    private static bool IsInFact(ClauseWord word, ImmutableArray<Fact> facts) => facts.Any(f => IsIn(word, f));

    private static bool IsIn(ClauseWord word, Fact fact) => word.Start < fact.End && fact.Start < word.End;

    private ImmutableArray<Fact> Shared(Place one, Place other) =>
    [
        .. FactsAt(one).Where(f => f.Kind != FactKind.Quotation
            && FactsAt(other).Any(o => o.Kind != FactKind.Quotation && FactMatch.IsSameOrCoarser(f, o))),
    ];

    private ImmutableArray<Fact> FactsAt(Place place) => briefing.Articles[place.Article].Facts[place.Segment];

    private CertaintyFinder FinderOf(Place place) => briefing.LanguageOf(place.Article).Certainty;
}
