using System.Collections.Immutable;
using Briefings.Analysis.Cleaning;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Segments;

namespace Briefings.Cli.Inspection;

/// <summary>What the tool sees in a segment.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Mentions">The entities it names.</param>
/// <param name="Facts">What it states, entities included.</param>
internal sealed record InspectedSegment(Segment Segment, ImmutableArray<Mention> Mentions, ImmutableArray<Fact> Facts);

/// <summary>What the tool sees in an article.</summary>
/// <param name="Article">The article, cut into segments.</param>
/// <param name="Segments">What it sees in each.</param>
/// <param name="Oddities">What looks damaged; lines are those of the file.</param>
internal sealed record InspectedArticle(
    SegmentedArticle Article, ImmutableArray<InspectedSegment> Segments, ImmutableArray<Garble> Oddities)
{
    /// <summary>Dates that no event of its briefing covers; null where the article is in no briefing.</summary>
    public ImmutableArray<Fact>? UncoveredDates { get; init; }
}
