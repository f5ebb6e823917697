using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Segments;
using Briefings.Model.Articles;

namespace Briefings.Analysis.Comparison;

/// <summary>An article as the comparison sees it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Segments">Its sentences.</param>
/// <param name="Facts">By segment: what it states, entities included.</param>
/// <param name="TitleFacts">What its title states, entities included; a title proves a statement but is no segment.</param>
public sealed record ComparedArticle(
    Article Article, ImmutableArray<Segment> Segments, ImmutableArray<ImmutableArray<Fact>> Facts, ImmutableArray<Fact> TitleFacts);
