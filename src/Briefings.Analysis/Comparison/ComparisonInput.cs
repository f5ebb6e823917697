using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Languages;
using Briefings.Model.Briefings;
using Briefings.Model.Glossary;

namespace Briefings.Analysis.Comparison;

/// <summary>What a ledger is made from.</summary>
/// <param name="Claims">The statements that the editor tracks, in authored order.</param>
/// <param name="Articles">The briefing's articles, in its order.</param>
/// <param name="Alignments">The alignments of each two of them, by article id; a pair without one is not compared.</param>
/// <param name="Entities">The glossary, by id; facts of other entities make no rows.</param>
/// <param name="Languages">For the nouns that stand in for names.</param>
public sealed record ComparisonInput(
    ImmutableArray<Claim> Claims,
    ImmutableArray<ComparedArticle> Articles,
    ImmutableArray<ArticleAlignment> Alignments,
    FrozenDictionary<string, Entity> Entities,
    LanguageLibrary Languages);
