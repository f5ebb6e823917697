using System.Collections.Immutable;
using Briefings.Analysis.Alignment.Words;
using Briefings.Analysis.Languages;
using Briefings.Model.Briefings;
using Briefings.Model.Sites;

namespace Briefings.Analysis.Merging;

/// <summary>What was merged of a site before: a briefing that is still the very same object, in a site that still has the very same
/// glossary and languages and teaches the same words, is not merged again.</summary>
/// <param name="mostLearned">A site of more briefings than this is not read as a whole to learn words of it: those of before are used
/// until others are handed over with <see cref="Keep"/>.</param>
/// <param name="before">The words that the site taught when it was last read as a whole; null where that is not known.</param>
/// <remarks>For one merger at a time.</remarks>
public sealed class MergeMemory(int mostLearned = int.MaxValue, SiteWords? before = null)
{
    private MergeContext? context;
    private Lazy<SiteWords> words = before is null ? SiteWords.Nothing : new(before);
    private Dictionary<string, MergedBriefing> briefings = new(StringComparer.Ordinal);
    private KeptSite kept = KeptSite.Nothing;

    /// <summary>Believes from now on what is known from an earlier run.</summary>
    public void Believe(KeptSite site) => kept = site;

    /// <summary>Uses the words of a site from now on, which may be a site that was opened before the last.</summary>
    public void Keep(MergedSite site) => Volatile.Write(ref words, site.Words);

    /// <summary>A site, of which some may be merged before; it is what is remembered from now on.</summary>
    internal MergedSite Take(SiteInput input, LanguageLibrary languages, Lexicon? lexicon)
    {
        if (context is null || !context.Serves(input, languages, lexicon))
        {
            context = new(input, languages, lexicon);
            briefings.Clear();
        }

        ImmutableArray<Briefing> told = [.. input.Briefings.Where(b => !b.Articles.IsEmpty)];
        var former = Volatile.Read(ref words);
        ImmutableArray<KnownBriefing> known = [.. told.Select(b => Known(b, context))];
        words = told.Length > mostLearned ? former : SiteWords.LearnedLater(known, former);
        ImmutableArray<MergedBriefing> taken = [.. known.Select(k => briefings.GetValueOrDefault(k.Briefing.Id) is { } before && before.IsOf(k, words) ? before : new(k, words))];
        briefings = taken.ToDictionary(b => b.Briefing.Id, StringComparer.Ordinal);
        return new(input, taken, words, isReadAsAWhole: told.Length <= mostLearned);
    }

    private KnownBriefing Known(Briefing briefing, MergeContext within) => briefings.GetValueOrDefault(briefing.Id)?.Known is not { } before
        ? new(briefing, within, before: kept)
        : ReferenceEquals(before.Briefing, briefing) ? before : new(briefing, within, before);
}
