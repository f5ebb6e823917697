using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Analysis.Timelines;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Merging;

/// <summary>Merges a whole site.</summary>
public static class SiteMerger
{
    /// <summary>Merges every briefing that has an article, with the words that all of them teach, and follows the entities through them.
    /// The result does not depend on <paramref name="jobs"/> nor on the order in which briefings and entities are given.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="languages">The language packs.</param>
    /// <param name="jobs">How many briefings to merge at a time; at least 1.</param>
    /// <param name="cancellation">Stops between briefings.</param>
    /// <param name="lexicon">What words mean, for the alignment; null where nothing is known.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MergedSite Merge(SiteInput input, LanguageLibrary languages, int jobs, CancellationToken cancellation, Lexicon? lexicon = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        var context = new MergeContext(input, languages, lexicon);
        var analysed = ForAll([.. input.Briefings.Where(b => !b.Articles.IsEmpty)], b => AnalysedBriefing.Of(b, context), jobs, cancellation);
        var words = SiteWords.Learn(analysed);
        ImmutableArray<MergedBriefing> briefings =
        [
            .. ForAll(analysed, b => BriefingMerger.Merge(b, words, context), jobs, cancellation)
                .OrderByDescending(b => b.Published.From)
                .ThenBy(b => b.Briefing.Id, StringComparer.Ordinal),
        ];
        var timeline = TimelineBuilder.Join(briefings.Select(b => b.Timeline));
        return new(input, briefings, timeline, EntityRecords.Of(input.Entities, briefings, timeline));
    }

    private static TResult[] ForAll<T, TResult>(T[] items, Func<T, TResult> make, int jobs, CancellationToken cancellation)
    {
        var made = new TResult[items.Length];
        Parallel.For(
            0,
            items.Length,
            new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation },
            i => made[i] = make(items[i]));
        return made;
    }
}
