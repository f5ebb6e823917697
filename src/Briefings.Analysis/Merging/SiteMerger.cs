using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
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
        var site = Open(input, languages, lexicon);
        site.MergeAll(jobs, cancellation);
        return site;
    }

    /// <summary>The same site as <see cref="Merge"/> gives, of which no briefing is merged before somebody asks what is in it.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="languages">The language packs.</param>
    /// <param name="lexicon">What words mean, for the alignment; null where nothing is known.</param>
    /// <param name="memory">What was merged before; null to start anew. The result does not depend on it.</param>
    public static MergedSite Open(SiteInput input, LanguageLibrary languages, Lexicon? lexicon = null, MergeMemory? memory = null) =>
        (memory ?? new()).Take(input, languages, lexicon);
}
