using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Lineages;

/// <summary>An article as lineage sees it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Its sentences, in order.</param>
/// <param name="Facts">By sentence: the figures, dates and entities it states, each once.</param>
public sealed record TracedArticle(Article Article, ImmutableArray<string> Sentences, ImmutableArray<ImmutableArray<FactKey>> Facts);
