using System.Collections.Immutable;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>What is known of a briefing, whatever the site around it says. All that takes long is found when it is first asked for;
/// safe to use from several threads.</summary>
internal sealed class KnownBriefing
{
    private readonly MergeContext context;
    private readonly Lazy<ImmutableArray<Heading>> headings;
    private readonly Lazy<AnalysedBriefing> analysed;
    private readonly Lazy<BriefingMentions> mentions;
    private Merging? last;

    /// <summary>A briefing of which nothing is found yet.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="context">What merging needs to know.</param>
    /// <param name="before">What was known of it as it was, in the same context; null for nothing.</param>
    /// <exception cref="ArgumentException">It has no article.</exception>
    public KnownBriefing(Briefing briefing, MergeContext context, KnownBriefing? before = null)
    {
        if (briefing.Articles.IsEmpty)
        {
            throw new ArgumentException($"The briefing {briefing.Id} has no article.", nameof(briefing));
        }

        // Not the former itself: it would hold on to all that were before it.
        var former = before is { IsAnalysed: true } ? before.Analysed : null;
        (Briefing, this.context) = (briefing, context);
        Published = BriefingDate.Of(briefing);
        Updated = briefing.Articles.Select(a => a.Published).Concat(briefing.Corrections.Select(c => c.Date)).Append(Published).Max()!;
        Languages = Headings.LanguagesOf(briefing, context.SiteLanguages);
        headings = new(() => Headings.Of(briefing, Languages, context));
        analysed = new(() => AnalysedBriefing.Of(briefing, context, former));
        mentions = new(() => new(Analysed));
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

    /// <summary>It, with its articles analysed.</summary>
    public AnalysedBriefing Analysed => analysed.Value;

    /// <summary>What its articles name.</summary>
    public BriefingMentions Mentions => mentions.Value;

    /// <summary>The entities that its articles name or its events list, by first mention.</summary>
    public ImmutableArray<string> EntityIds =>
        [.. Mentions.EntityIds.Concat(Briefing.Events.SelectMany(e => e.EntityIds)).Where(context.Entities.ContainsKey).Distinct(StringComparer.Ordinal)];

    /// <summary>True once it is analysed.</summary>
    public bool IsAnalysed => analysed.IsValueCreated;

    /// <summary>True where it was last merged with these words.</summary>
    public bool IsMergedWith(SiteWords words) => Volatile.Read(ref last) is { } known && ReferenceEquals(known.Words, words);

    /// <summary>Merges it, unless that is what was done last.</summary>
    public MergedArticles MergeWith(SiteWords words)
    {
        if (Volatile.Read(ref last) is { } known && (ReferenceEquals(known.Words, words) || HasSameBeads(known, words)))
        {
            return known.Result;
        }

        var result = BriefingMerger.MergeArticles(Analysed, words, context);
        Volatile.Write(ref last, new(words, BeadsWith(words), result));
        return result;
    }

    private bool HasSameBeads(Merging known, SiteWords words)
    {
        if (!BeadsWith(words).SequenceEqual(known.Beads))
        {
            return false;
        }

        Volatile.Write(ref last, known with { Words = words });
        return true;
    }

    // What other words change nothing of are the very same beads.
    private ImmutableArray<ImmutableArray<Alignment.Bead>> BeadsWith(SiteWords words) => [.. Analysed.Pairs.Select(p => p.BeadsWith(words, context))];

    private sealed record Merging(SiteWords Words, ImmutableArray<ImmutableArray<Alignment.Bead>> Beads, MergedArticles Result);
}
