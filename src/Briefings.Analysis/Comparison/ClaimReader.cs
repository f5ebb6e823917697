using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;

namespace Briefings.Analysis.Comparison;

/// <summary>A claim's row, and the matters of the texts that it speaks of.</summary>
internal sealed record ReadClaim(LedgerRow Row, ImmutableArray<Matter> Matters);

/// <summary>Makes rows of the editor's claims: what the editor reads stands, the rest is detected from the claim's value.</summary>
internal sealed class ClaimReader(ComparedBriefing briefing, ImmutableArray<Matter> matters, Rivals rivals, CellReader cells)
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>What was wrong with the claims read so far.</summary>
    public IEnumerable<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Reads a claim.</summary>
    public ReadClaim Read(Claim claim)
    {
        var fact = claim.Value is { } value ? Parse(value, claim.At) : null;
        ImmutableArray<Matter> stated = fact is null ? [] : [.. matters.Where(m => Answers(m.Fact, fact))];
        ImmutableArray<Matter> contradictions = [.. matters.Where(m => !stated.Contains(m) && stated.Any(s => rivals.Are(s, m)))];
        var readings = briefing.Articles.Select(a => ReadingOf(claim, a.Article.Id)).ToList();
        var proofs = readings.Select(ProofOf).ToList();
        var question = new Question(
            fact, Statements(stated), Statements(contradictions), [.. Anchors(readings, proofs), .. stated.Concat(contradictions).SelectMany(m => m.Statements).Select(s => s.Place)]);
        ImmutableArray<LedgerCell> row = [.. readings.Select((r, i) => r is null ? cells.Read(question, i) : Curated(r, proofs[i], cells.Read(question, i), i))];
        return new(new(claim.Id, LedgerKind.Claim, claim.Text, fact, fact?.EntityId, row), [.. stated, .. contradictions]);
    }

    // A date within the claimed one says no less; a figure may be written with other precision.
    private static bool Answers(Fact stated, Fact claimed) => claimed.Kind == FactKind.Date
        ? stated.Kind == FactKind.Date && stated.Date!.IsWithin(claimed.Date!)
        : stated.Kind == claimed.Kind && FactMatch.IsSameOrCoarser(stated, claimed);

    private static ImmutableArray<Statement> Statements(IEnumerable<Matter> of) => [.. of.SelectMany(m => m.Statements).Order()];

    // Of an article read twice, the reading beside the claim counts.
    private Reading? ReadingOf(Claim claim, string articleId) =>
        claim.Readings.FirstOrDefault(r => string.Equals(r.ArticleId, articleId, StringComparison.Ordinal))
        ?? briefing.Articles.Where(a => string.Equals(a.Article.Id, articleId, StringComparison.Ordinal))
            .SelectMany(a => a.Article.Readings)
            .FirstOrDefault(r => string.Equals(r.ClaimId, claim.Id, StringComparison.Ordinal));

    private int? ProofOf(Reading? reading, int article)
    {
        if (reading?.Quote is not { } quote)
        {
            return null;
        }

        var proof = Quotes.Find(quote, briefing.Articles[article]);
        if (proof is null)
        {
            diagnostics.Add(ComparisonRules.QuoteNotFound.At(reading.At, null, reading.ArticleId));
        }

        return proof;
    }

    // Only what states a matter, or another version of it, shows where it is told.
    private static IEnumerable<Place> Anchors(List<Reading?> readings, List<int?> proofs) =>
        from i in Enumerable.Range(0, readings.Count)
        where readings[i]?.State is ReadingState.States or ReadingState.Differs && proofs[i] is not null
        select new Place(i, proofs[i]!.Value);

    // A reading's value may be words; a figure, date or entity in the claim's notation is looked up in the article.
    private LedgerCell Curated(Reading reading, int? proof, LedgerCell detected, int article)
    {
        var other = reading.Value is null ? null : ClaimValue.TryParse(reading.Value, briefing.Entities.ContainsKey);
        var own = other is null ? null : matters.Where(m => Answers(m.Fact, other)).Select(m => m.By(article)).FirstOrDefault(s => s is not null);
        var place = proof is { } segment ? new Place(article, segment) : own?.Place;
        var agrees = detected.State == reading.State;
        return new(
            reading.ArticleId,
            reading.State,
            IsCurated: true,
            reading.Quote ?? (own is not null ? Words.Of(own, briefing) : reading.Value ?? (agrees ? detected.Text : null)),
            place is { IsInText: true } at ? briefing.Articles[article].Segments[at.Segment].Id : agrees ? detected.SegmentId : null);
    }

    private Fact? Parse(string value, SourceSpan at)
    {
        var fact = ClaimValue.TryParse(value, briefing.Entities.ContainsKey);
        if (fact is null)
        {
            diagnostics.Add(ComparisonRules.UnreadableValue.At(at, ClaimValue.Forms, value));
        }

        return fact;
    }
}
