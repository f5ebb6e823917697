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

/// <summary>A site whose briefings are merged, each when somebody first asks what is in it, and whose entities are followed through all of them.</summary>
public sealed class MergedSite
{
    private readonly Lazy<ImmutableArray<TimelineEntry>> timeline;

    /// <summary>A site with the briefings that have an article.</summary>
    /// <param name="input">What it is made from.</param>
    /// <param name="briefings">The briefings.</param>
    /// <param name="words">The words that they are merged with.</param>
    /// <param name="isReadAsAWhole">True where all of it may be read for any page.</param>
    internal MergedSite(SiteInput input, IEnumerable<MergedBriefing> briefings, Lazy<SiteWords> words, bool isReadAsAWhole)
    {
        (Input, Words, IsReadAsAWhole) = (input, words, isReadAsAWhole);
        Briefings = [.. briefings.OrderByDescending(b => b.Published.From).ThenBy(b => b.Briefing.Id, StringComparer.Ordinal)];
        timeline = new(() => TimelineBuilder.Join(Briefings.Select(b => b.Timeline)));
        Entities = new(input.Entities, Briefings, timeline);
    }

    /// <summary>False for a large site that is previewed: what relates a page to all others is then told of the briefings that are read.</summary>
    public bool IsReadAsAWhole { get; }

    /// <summary>What it was made from.</summary>
    public SiteInput Input { get; }

    /// <summary>Newest first; of one day, by id.</summary>
    public ImmutableArray<MergedBriefing> Briefings { get; }

    /// <summary>The events of all briefings, earliest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline => timeline.Value;

    /// <summary>By entity id; every entity of the glossary is there.</summary>
    public EntityRecords Entities { get; }

    /// <summary>What was found wrong while merging, by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. Briefings.SelectMany(b => b.Diagnostics).Order(Diagnostic.ByPlace)];

    /// <summary>The words that all of its briefings taught; null before that is found out.</summary>
    public SiteWords? Taught => IsReadAsAWhole && Words.IsValueCreated ? Words.Value : null;

    /// <summary>The words that its briefings are merged with.</summary>
    internal Lazy<SiteWords> Words { get; }

    /// <summary>Merges every briefing that is not merged yet.</summary>
    /// <param name="jobs">How many at a time; at least 1.</param>
    /// <param name="cancellation">Stops between briefings.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void MergeAll(int jobs, CancellationToken cancellation)
    {
        Learn(jobs, cancellation);
        ForAll(b => b.MergeForGood(), jobs, cancellation);
    }

    /// <summary>Begins to make ready what briefings are merged with, beside what is done next: it takes as long as merging a small one.</summary>
    /// <param name="cancellation">Nothing is begun after it.</param>
    public void Prepare(CancellationToken cancellation) =>
        _ = Briefings.FirstOrDefault(b => !b.Known.IsRead) is { } first ? Task.Run(first.Known.Prepare, cancellation) : null;

    /// <summary>Learns the words that its briefings teach, so that any of them can be merged by itself.</summary>
    /// <param name="jobs">How many briefings to analyse at a time; at least 1.</param>
    /// <param name="cancellation">Stops between briefings.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Learn(int jobs, CancellationToken cancellation)
    {
        // Learning is for one thread, analysing before it for several.
        ForAll(b => _ = (b.Known.Taught, b.EntityIds), jobs, cancellation);
        _ = Words.Value;
    }

    /// <summary>The site merged with the words that all of its briefings teach, of which none needs to be merged yet.</summary>
    /// <param name="jobs">How many briefings to analyse at a time; at least 1.</param>
    /// <param name="cancellation">Stops between briefings.</param>
    /// <returns>This very site where it is so already.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public MergedSite Learned(int jobs, CancellationToken cancellation)
    {
        ForAll(b => _ = b.Known.Taught, jobs, cancellation);
        var words = SiteWords.LearnedLater([.. Briefings.Select(b => b.Known)], Words);
        return ReferenceEquals(words.Value, Words.Value) ? this : new(Input, Briefings.Select(b => new MergedBriefing(b.Known, words)), words, isReadAsAWhole: true);
    }

    private void ForAll(Action<MergedBriefing> action, int jobs, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        Parallel.ForEach(Briefings, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, action);
    }
}
