namespace Briefings.Analysis.Lineages;

/// <summary>How two texts look related, by what they say alone.</summary>
public enum RelationKind
{
    /// <summary>Nothing says that one knew the other; two reports of one event may well share facts.</summary>
    Independent,

    /// <summary>Most of the shorter one follows the other, in its order and with its facts.</summary>
    Rewriting,

    /// <summary>Both follow one text from beginning to end: a translation, or in one language a copy.</summary>
    SameOriginal,
}

/// <summary>What a relation is judged by. A sentence matches where its bead is likely or shares a fact.</summary>
/// <param name="Matched">How many sentences of the first article match.</param>
/// <param name="Sentences">How many it has.</param>
/// <param name="OtherMatched">How many of the other one's match.</param>
/// <param name="OtherSentences">How many that has.</param>
/// <param name="Beads">How many beads the matching sentences make.</param>
/// <param name="Order">The share of these beads that stand in the same order in both texts, from 0 to 1.</param>
/// <param name="SharedFacts">How many facts the beads share.</param>
/// <param name="Facts">How many facts the first article states, counted by sentence.</param>
/// <param name="OtherFacts">How many the other one states.</param>
/// <param name="Wording">Of two texts in one language: the share of words that matching sentences have in common, from 0 to 1; otherwise null.</param>
public sealed record RelationEvidence(
    int Matched,
    int Sentences,
    int OtherMatched,
    int OtherSentences,
    int Beads,
    double Order,
    int SharedFacts,
    int Facts,
    int OtherFacts,
    double? Wording)
{
    /// <summary>The share of the first article's sentences that match.</summary>
    public double Coverage => Share(Matched, Sentences);

    /// <summary>The share of the other one's.</summary>
    public double OtherCoverage => Share(OtherMatched, OtherSentences);

    /// <summary>How far both state the same facts, from 0 to 1 (the coefficient of Dice, 1945).</summary>
    public double FactAgreement => Share(2 * SharedFacts, Facts + OtherFacts);

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}

/// <summary>How two articles of a briefing look related.</summary>
/// <param name="ArticleId">The one that would derive from the other: where nothing is declared, the one that was published later,
/// and of one date the one that the briefing has later.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Kind">What they look like.</param>
/// <param name="IsCertain">True where the evidence is so strong that the two count as one voice without anyone declaring it.</param>
/// <param name="IsSameLanguage">True where both are in one language.</param>
/// <param name="Evidence">What that rests on; the first article is <paramref name="ArticleId"/>.</param>
public sealed record DetectedRelation(
    string ArticleId, string OtherId, RelationKind Kind, bool IsCertain, bool IsSameLanguage, RelationEvidence Evidence);
