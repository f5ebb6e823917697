using System.Collections.Immutable;
using Briefings.Analysis.Timelines;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What is known of a briefing, whatever the site around it says. All that takes long is found when it is first asked for;
/// safe to use from several threads.</summary>
internal sealed class KnownBriefing
{
    private readonly MergeContext context;
    private readonly KeptSite before;
    private readonly KeptBriefing? kept;
    private readonly Lazy<ImmutableArray<Heading>> headings;
    private readonly Lazy<ImmutableArray<AnalysedArticle>> articles;
    private readonly Lazy<BriefingMentions> mentions;
    private readonly Lazy<ImmutableArray<string>> namedIds;
    private readonly Lazy<ImmutableArray<string>> entityIds;
    private readonly Lazy<ImmutableArray<TimelineEntry>> timeline;
    private readonly Lazy<ImmutableArray<ImmutableArray<EntrySource>>> eventSources;
    private readonly Lazy<ImmutableArray<TaughtPair>> taught;
    private readonly Lock merging = new();
    private ImmutableArray<ArticlePair> formerPairs;
    private ImmutableArray<ArticlePair> pairs;
    private Merging? last;
    private Found? found;

    /// <summary>A briefing of which nothing is found yet.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="context">What merging needs to know.</param>
    /// <param name="former">What was known of it as it was, in the same context; null for nothing.</param>
    /// <param name="before">What is known from an earlier run; null for nothing.</param>
    /// <exception cref="ArgumentException">It has no article.</exception>
    public KnownBriefing(Briefing briefing, MergeContext context, KnownBriefing? former = null, KeptSite? before = null)
    {
        if (briefing.Articles.IsEmpty)
        {
            throw new ArgumentException($"The briefing {briefing.Id} has no article.", nameof(briefing));
        }

        // Not the former itself: it would hold on to all that were before it.
        formerPairs = former is null ? [] : former.pairs;
        (Briefing, this.context, this.before) = (briefing, context, before ?? KeptSite.Nothing);
        kept = this.before.Of(briefing.Id);
        Published = BriefingDate.Of(briefing);
        Updated = briefing.Articles.Select(a => a.Published).Concat(briefing.Corrections.Select(c => c.Date)).Append(Published).Max()!;
        Languages = Headings.LanguagesOf(briefing, context.SiteLanguages);
        headings = new(() => kept?.Headings ?? Headings.Of(briefing, Languages, context));
        articles = new(() => [.. briefing.Articles.Select(context.Analysed)]);
        mentions = new(() => new(briefing.Id, Articles));
        namedIds = new(() => kept?.NamedIds ?? BriefingMentions.EntityIdsOf(Articles));
        entityIds = new(() => [.. NamedIds.Concat(briefing.Events.SelectMany(e => e.EntityIds)).Where(context.Entities.ContainsKey).Distinct(StringComparer.Ordinal)]);
        eventSources = new(() => kept?.EventSources ?? BriefingMerger.EventSources(briefing, Articles));
        timeline = new(() => TimelineBuilder.Of(briefing, eventSources.Value));
        taught = new(() => kept?.Taught ?? [.. Pairs().Select(TaughtPair.Of).OfType<TaughtPair>()]);
    }

    /// <summary>The briefing.</summary>
    public Briefing Briefing { get; }

    /// <inheritdoc cref="MergedBriefing.Published"/>
    public Edtf Published { get; }

    /// <inheritdoc cref="MergedBriefing.Updated"/>
    public Edtf Updated { get; }

    /// <inheritdoc cref="MergedBriefing.Languages"/>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Title and summary in each of <see cref="Languages"/>.</summary>
    public ImmutableArray<Heading> Titles => headings.Value;

    /// <summary>Its articles, analysed.</summary>
    public ImmutableArray<AnalysedArticle> Articles => articles.Value;

    /// <summary>What its articles name, and where.</summary>
    public BriefingMentions Mentions => mentions.Value;

    /// <summary>Its events, earliest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline => timeline.Value;

    /// <summary>What its articles teach other briefings.</summary>
    public ImmutableArray<TaughtPair> Taught => taught.Value;

    /// <summary>The entities that its articles name, by first mention.</summary>
    public ImmutableArray<string> NamedIds => namedIds.Value;

    /// <summary>The entities that its articles name or its events list, by first mention.</summary>
    public ImmutableArray<string> EntityIds => entityIds.Value;

    /// <summary>True once what it names is known.</summary>
    public bool IsRead => kept is not null || articles.IsValueCreated;

    /// <summary>True where it is known what merging it with these words finds.</summary>
    public bool IsMergedWith(SiteWords words) => Volatile.Read(ref found) is { } known && ReferenceEquals(known.Words, words);

    /// <summary>What merging it with these words finds, in short: without merging it, where that is known from before.</summary>
    public BriefingFindings Find(SiteWords words)
    {
        if (Volatile.Read(ref found) is not { } known || !ReferenceEquals(known.Words, words))
        {
            known = kept is not null && before.HoldsWith(kept, words) ? new(words, new(kept.Telling, kept.Outline, kept.Traits)) : FoundWith(words);
            Volatile.Write(ref found, known);
        }

        return known.Findings;
    }

    /// <summary>Merges it, unless that is what was done last.</summary>
    public MergedArticles MergeWith(SiteWords words) => Merged(words).Result;

    /// <summary>What the next run needs of it, merged with these words.</summary>
    public KeptBriefing Keep(SiteWords words)
    {
        var (telling, outline, traits) = Find(words);
        return kept is not null && ReferenceEquals(outline, kept.Outline) ? kept : new(Titles, NamedIds, eventSources.Value, Taught, telling, outline, traits);
    }

    /// <summary>Makes ready what all articles will be aligned with, and what its further ones will be analysed with.</summary>
    public void Prepare()
    {
        foreach (var (left, right) in MergeContext.Pairs(Briefing.Articles))
        {
            context.AlignerOf(left.Language, right.Language);
        }

        foreach (var language in Briefing.Articles.Skip(1).Select(a => a.Language))
        {
            context.FactsIn(language);
        }
    }

    /// <summary>Forgets how its articles are aligned by themselves, which takes much space and is needed but to merge it.</summary>
    public void ForgetPairs() => pairs = default;

    /// <summary>Forgets all that merging found, but for what <see cref="Find"/> tells. Forgets what its articles state as well: who does not merge it seldom asks.</summary>
    public void ForgetMerging()
    {
        ForgetPairs();
        foreach (var article in articles.IsValueCreated ? Articles : [])
        {
            article.LateFacts.Forget();
        }

        Volatile.Write(ref last, null);
    }

    private Found FoundWith(SiteWords words)
    {
        var merged = Merged(words);
        var traits = BriefingTraits.Of(merged.Result);
        return new(words, new(RealignedPair.Digest(merged.Pairs), BriefingOutline.Of(Titles, NamedIds, eventSources.Value, traits, Articles), traits));
    }

    private Merging Merged(SiteWords words)
    {
        lock (merging)
        {
            return last is { } known && ReferenceEquals(known.Words, words) ? known : last = MergedAgain(words);
        }
    }

    // What other words change nothing of are the very same beads.
    private Merging MergedAgain(SiteWords words)
    {
        ImmutableArray<RealignedPair> realigned = [.. Pairs().Select(p => p.With(words, context))];
        return last is { } known && known.Pairs.Select(p => p.Beads).SequenceEqual(realigned.Select(p => p.Beads))
            ? known with { Words = words, Pairs = realigned }
            : new(words, realigned, BriefingMerger.MergeArticles(Briefing, Articles, realigned, context));
    }

    private ImmutableArray<ArticlePair> Pairs()
    {
        lock (merging)
        {
            if (pairs.IsDefault)
            {
                pairs = [.. MergeContext.Pairs(Articles).Select(p => Former(p.Left, p.Right) ?? ArticlePair.Align(p.Left, p.Right, context))];
                formerPairs = [];
            }

            return pairs;
        }
    }

    // Two articles that are still the same are not aligned again.
    private ArticlePair? Former(AnalysedArticle left, AnalysedArticle right) =>
        formerPairs.IsDefaultOrEmpty ? null : formerPairs.FirstOrDefault(p => p.IsOf(left, right));

    private sealed record Merging(SiteWords Words, ImmutableArray<RealignedPair> Pairs, MergedArticles Result);

    private sealed record Found(SiteWords Words, BriefingFindings Findings);
}
