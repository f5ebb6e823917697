using System.Collections.Immutable;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Segments;

namespace Briefings.Analysis.Names;

/// <summary>An article as the lint of names sees it.</summary>
/// <param name="Segmented">Its paragraphs and sentences.</param>
/// <param name="Mentions">By sentence: the entities it names; places are in the sentence.</param>
/// <param name="Facts">By sentence: what it states.</param>
public sealed record LintedArticle(
    SegmentedArticle Segmented, ImmutableArray<ImmutableArray<Mention>> Mentions, ImmutableArray<ImmutableArray<Fact>> Facts)
{
    /// <summary>The entities that its title names; places are in the title.</summary>
    public ImmutableArray<Mention> InTitle { get; init; } = [];
}
