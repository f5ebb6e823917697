using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Model.Briefings;

namespace Briefings.Analysis.Comparison;

/// <summary>What a ledger is made from.</summary>
/// <param name="Claims">The statements that the editor tracks, in authored order.</param>
/// <param name="Articles">The briefing's articles, in its order.</param>
/// <param name="Alignments">The alignments of each two of them, by article id; a pair without one is not compared.</param>
/// <param name="Context">What is known besides the briefing.</param>
public sealed record ComparisonInput(
    ImmutableArray<Claim> Claims,
    ImmutableArray<ComparedArticle> Articles,
    ImmutableArray<ArticleAlignment> Alignments,
    ComparisonContext Context);
