namespace Briefings.Analysis.Lineages;

/// <summary>What evidence makes what of two texts.</summary>
/// <remarks>
/// <para>Reports of one event share its facts and tell them by weight, and so often in one order. What they do not share is every
/// sentence: hence both texts have to be covered, and a short report never tells enough.</para>
/// <para>The bounds were set on translated and on rearranged news in six pairs of languages. There, no two texts of different
/// stories came out related, and of two texts that each keep 60% of a story, 1 in 100 did.</para>
/// </remarks>
internal static class RelationRules
{
    private const int FewestBeads = 8;
    private const double LeastCoverage = 0.6;
    private const double LeastOrder = 0.9;
    private const double LeastFacts = 0.6;

    private const int FewestBeadsToBeCertain = 12;
    private const double CertainCoverage = 0.8;
    private const double CertainOrder = 0.95;
    private const double CertainFacts = 0.8;

    private const double RewrittenCoverage = 0.7;
    private const double RewrittenOrder = 0.85;
    private const double RewrittenFacts = 0.7;

    private const double CopiedWording = 0.6;
    private const double RewrittenWording = 0.35;

    private const int FewestSentencesToContradict = 6;
    private const int FewestFactsToContradict = 4;
    private const double StrayCoverage = 0.35;
    private const double StrayFacts = 0.15;
    private const double NoCoverage = 0.12;

    /// <summary>What two texts look like.</summary>
    public static RelationKind Judge(RelationEvidence evidence) =>
        evidence.Beads < FewestBeads ? RelationKind.Independent
        : IsSameOriginal(evidence) ? RelationKind.SameOriginal
        : IsRewriting(evidence) ? RelationKind.Rewriting
        : RelationKind.Independent;

    /// <summary>True for two texts of one original of which an editor need not say so.</summary>
    public static bool IsCertain(RelationEvidence evidence) => Judge(evidence) == RelationKind.SameOriginal
        && evidence.Beads >= FewestBeadsToBeCertain
        && evidence.Order >= CertainOrder
        && evidence.FactAgreement >= CertainFacts
        && Math.Min(evidence.Coverage, evidence.OtherCoverage) >= CertainCoverage;

    /// <summary>True where neither text can derive from the other: they are long enough, and there is next to nothing that both say.
    /// A text that keeps but a part of the other is covered itself, and so contradicts nothing.</summary>
    public static bool Contradicts(RelationEvidence evidence)
    {
        var coverage = Math.Max(evidence.Coverage, evidence.OtherCoverage);
        var areOtherFacts = Math.Min(evidence.Facts, evidence.OtherFacts) >= FewestFactsToContradict && evidence.FactAgreement < StrayFacts;
        var areLong = Math.Min(evidence.Sentences, evidence.OtherSentences) >= FewestSentencesToContradict;
        return (areOtherFacts && coverage < StrayCoverage) || (areLong && coverage < NoCoverage);
    }

    private static bool IsSameOriginal(RelationEvidence evidence) =>
        Math.Min(evidence.Coverage, evidence.OtherCoverage) >= LeastCoverage
        && evidence.Order >= LeastOrder
        && evidence.FactAgreement >= LeastFacts
        && (evidence.Wording ?? 1) >= CopiedWording;

    private static bool IsRewriting(RelationEvidence evidence) =>
        Math.Max(evidence.Coverage, evidence.OtherCoverage) >= RewrittenCoverage
        && evidence.Order >= RewrittenOrder
        && evidence.SharedFacts >= RewrittenFacts * Math.Min(evidence.Facts, evidence.OtherFacts)
        && evidence.SharedFacts > 0
        && (evidence.Wording ?? 1) >= RewrittenWording;
}
