using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Diagnostics;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Merging;

/// <summary>Where an entity occurs.</summary>
/// <param name="BriefingId">The briefing.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="SegmentIds">The segments that name it, in order.</param>
public sealed record Occurrence(string BriefingId, string ArticleId, ImmutableArray<string> SegmentIds)
{
    /// <summary>The article with what was found in it.</summary>
    public required AnalysedArticle Article { get; init; }

    /// <summary>The same segments as indices into the article's.</summary>
    public required ImmutableArray<int> Segments { get; init; }
}

/// <summary>An entity that occurs with another.</summary>
/// <param name="EntityId">The other entity.</param>
/// <param name="Briefings">How many briefings name both.</param>
/// <param name="Segments">In how many segments both are named.</param>
public sealed record Companion(string EntityId, int Briefings, int Segments);

/// <summary>What the site says of an entity.</summary>
/// <param name="Occurrences">Where it occurs, newest briefing first.</param>
/// <param name="Companions">With whom: most briefings in common first, then most segments, then by id.</param>
/// <param name="Timeline">The events it is part of, earliest first.</param>
public sealed record EntityRecord(
    ImmutableArray<Occurrence> Occurrences, ImmutableArray<Companion> Companions, ImmutableArray<TimelineEntry> Timeline);

/// <summary>A site whose briefings are merged and whose entities are followed through all of them.</summary>
/// <param name="Input">What it was made from.</param>
/// <param name="Briefings">Newest first; of one day, by id.</param>
/// <param name="Timeline">The events of all briefings, earliest first.</param>
/// <param name="Entities">By entity id; every entity of the glossary is there.</param>
public sealed record MergedSite(
    SiteInput Input,
    ImmutableArray<MergedBriefing> Briefings,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableSortedDictionary<string, EntityRecord> Entities)
{
    /// <summary>What was found wrong while merging, by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. Briefings.SelectMany(b => b.Diagnostics).Order(Diagnostic.ByPlace)];
}
