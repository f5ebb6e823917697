using System.Collections.Immutable;
using Briefings.Analysis.Merging;

namespace Briefings.Analysis.Relations;

/// <summary>A briefing that has to do with another.</summary>
/// <param name="Briefing">It.</param>
/// <param name="Score">How much they have in common, above zero: the sum of what the shared entities weigh.</param>
/// <param name="SharedEntityIds">The entities that both name, rarest first.</param>
public sealed record RelatedBriefing(MergedBriefing Briefing, double Score, ImmutableArray<string> SharedEntityIds);
