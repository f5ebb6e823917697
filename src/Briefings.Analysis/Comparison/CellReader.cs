using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>What a row is about: who states it, who contradicts it, and where the matter is told.</summary>
/// <param name="Fact">The fact; null for a claim without a value.</param>
/// <param name="Statements">Where it is stated; may be empty for a claim.</param>
/// <param name="Contradictions">Where something else is stated of the same thing.</param>
/// <param name="Anchors">The places whose counterparts in another article show that it tells the matter too.</param>
internal sealed record Question(
    Fact? Fact, ImmutableArray<Statement> Statements, ImmutableArray<Statement> Contradictions, ImmutableArray<Place> Anchors);

/// <summary>Reads what an article does with a matter. In doubt it accuses no one.</summary>
internal sealed class CellReader(ComparedBriefing briefing, StatementIndex index, Counterparts counterparts, LooseNames names)
{
    private readonly Doubts doubts = new(briefing, index, counterparts);
    private readonly ConvertedAmounts converted = new(index);

    /// <summary>The cell of one article.</summary>
    public LedgerCell Read(Question question, int article)
    {
        var hints = question.Anchors.Where(p => p.Article != article)
            .Select(p => counterparts.Of(p, article))
            .OfType<LinkedBead>()
            .OrderByDescending(c => c.Bead.Score)
            .ToList();
        var beads = hints.FindAll(c => c.IsCovering);
        return (Stated(question.Statements, article, ReadingState.States)
            ?? Stated(question.Contradictions, article, ReadingState.Differs)
            ?? StatedCoarsely(question, beads, article)
            ?? Named(question, article)
            ?? Anonymised(question, hints, article)
            ?? CalledByKind(question, article)
            ?? Omitted(question, beads.FindAll(b => Math.Min(b.Bead.Left.Length, b.Bead.Right.Length) == 1), article)
            ?? new(ArticleId(article), ReadingState.NotCovered, false, null, null));
    }

    private LedgerCell? Stated(ImmutableArray<Statement> statements, int article, ReadingState state)
    {
        var own = statements.Where(s => s.Article == article).ToList();
        return (own.Find(s => s.Place.IsInText) ?? own.FirstOrDefault()) is { } statement
            ? new(ArticleId(article), state, false, Words.Of(statement, briefing), SegmentId(statement.Place))
            : null;
    }

    // With other precision, or with the currency or unit left to be understood, where the matter is told.
    private LedgerCell? StatedCoarsely(Question question, List<LinkedBead> beads, int article) =>
        question.Fact is not { Kind: not FactKind.Entity } fact ? null : beads
            .SelectMany(b => index.In(article, b.Bead.Right))
            .Where(s => s.Fact.Kind != FactKind.Entity && FactMatch.IsSameOrCoarser(fact, s.Fact))
            .Select(s => new LedgerCell(ArticleId(article), ReadingState.States, false, Words.Of(s, briefing), SegmentId(s.Place)))
            .FirstOrDefault();

    // A person is known by a surname; of anything else under a loose name nothing is said.
    private LedgerCell? Named(Question question, int article) =>
        EntityOf(question) is not { } entity ? null
        : SurnameTitles.Has(entity, article, briefing) ? new(ArticleId(article), ReadingState.NotCovered, false, null, null)
        : names.Find(entity, article) is not { } found ? null
        : entity.Type == EntityType.Person ? new(ArticleId(article), ReadingState.States, false, found.Word, SegmentId(found.Place))
        : new(ArticleId(article), ReadingState.NotCovered, false, null, null);

    // A weak bead will do where the glossary confirms that the noun is one for the entity.
    private LedgerCell? Anonymised(Question question, List<LinkedBead> hints, int article) =>
        EntityOf(question) is not { } entity ? null : hints
            .Where(b => b.IsCovering || (b.Ground.IsNear && entity.About[briefing.TagOf(article)] is not null))
            .Select(b => Anonymity.Find(entity, (b.Left, b.Bead.Left), (article, b.Bead.Right), briefing))
            .Where(found => found is not null)
            .Select(found => new LedgerCell(
                ArticleId(article), ReadingState.Anonymises, false, found!.Value.Noun, SegmentId(new(article, found.Value.Segment))))
            .FirstOrDefault();

    private LedgerCell? CalledByKind(Question question, int article) =>
        EntityOf(question) is not { } entity ? null : question.Anchors.Where(p => p.Article != article)
            .SelectMany(p => counterparts.LinkedWith(p, article))
            .Select(b => Appositions.Find(entity, b, briefing))
            .Where(found => found is not null)
            .Select(found => new LedgerCell(
                ArticleId(article), ReadingState.Anonymises, false, found!.Value.Noun, SegmentId(new(article, found.Value.Segment))))
            .FirstOrDefault();

    // Where several sentences stand against several, one of them may tell of something else.
    private LedgerCell? Omitted(Question question, List<LinkedBead> beads, int article) =>
        question.Fact is not { } fact || beads is not [var best, ..] || doubts.MayBeMeant(fact, beads, article)
            || converted.AreKnownTo(article, question.Statements)
            ? null
            : new(ArticleId(article), ReadingState.Omits, false, null, SegmentId(new(article, best.Bead.Right[0])));

    private Entity? EntityOf(Question question) => question.Fact?.EntityId is { } id ? briefing.Entities.GetValueOrDefault(id) : null;

    private string ArticleId(int article) => briefing.Articles[article].Article.Id;

    private string? SegmentId(Place place) => place.IsInText ? briefing.Articles[place.Article].Segments[place.Segment].Id : null;
}
