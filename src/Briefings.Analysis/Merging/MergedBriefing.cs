using System.Collections.Immutable;
using Briefings.Analysis.Alignment;
using Briefings.Analysis.Comparison;
using Briefings.Analysis.Facts;
using Briefings.Analysis.Lineages;
using Briefings.Analysis.Mentions;
using Briefings.Analysis.Segments;
using Briefings.Analysis.Timelines;
using Briefings.Model.Articles;
using Briefings.Model.Briefings;
using Briefings.Model.Dates;
using Briefings.Model.Diagnostics;
using Briefings.Model.Texts;

namespace Briefings.Analysis.Merging;

/// <summary>An article with all that was found in it.</summary>
/// <param name="Segmented">Its paragraphs and sentences.</param>
/// <param name="Mentions">By segment: the entities it names, by where; places are in the segment's text.</param>
/// <param name="Facts">By segment: what it states, by where, entities included; places are in the segment's text.</param>
public sealed record AnalysedArticle(
    SegmentedArticle Segmented, ImmutableArray<ImmutableArray<Mention>> Mentions, ImmutableArray<ImmutableArray<Fact>> Facts)
{
    /// <summary>The article itself.</summary>
    public Article Article => Segmented.Article;
}

/// <summary>A briefing's title and summary in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">The summary; may be empty.</param>
/// <param name="ArticleId">The article they come from; null where the desk wrote the title.</param>
public sealed record Heading(LanguageTag Language, string Title, string Summary, string? ArticleId)
{
    /// <summary>True where the title, or the summary, is the work of a program that translated the article they come from.</summary>
    public bool IsMachineTranslation { get; init; }
}

/// <summary>A briefing with its articles merged.</summary>
/// <remarks>What merging finds is found when somebody first asks for it; safe to use from several threads.</remarks>
public sealed class MergedBriefing
{
    private readonly KnownBriefing known;
    private readonly Lazy<SiteWords> words;
    private readonly Lazy<MergedArticles> merged;

    /// <summary>A briefing that is yet to be merged.</summary>
    /// <param name="known">What is known of it.</param>
    /// <param name="words">The words that its site teaches.</param>
    internal MergedBriefing(KnownBriefing known, Lazy<SiteWords> words)
    {
        (this.known, this.words) = (known, words);
        merged = new(() => known.MergeWith(words.Value));
    }

    /// <summary>What it was made from.</summary>
    public Briefing Briefing => known.Briefing;

    /// <summary>The day that its id begins with, else the earliest that an article of it was published; what lists are ordered by.</summary>
    public Edtf Published => known.Published;

    /// <summary>The latest of that, of the articles' dates and of its corrections.</summary>
    public Edtf Updated => known.Updated;

    /// <summary>The languages it is written in: the site's first, in their order, then others by tag.</summary>
    public ImmutableArray<LanguageTag> Languages => known.Languages;

    /// <summary>Title and summary in each of <see cref="Languages"/>.</summary>
    public ImmutableArray<Heading> Headings => known.Titles;

    /// <summary>Its articles, in the briefing's order.</summary>
    public ImmutableArray<AnalysedArticle> Articles => merged.Value.Articles;

    /// <summary>The alignment of each two articles, left before right in the briefing's order, those of one language included.</summary>
    public ImmutableArray<ArticleAlignment> Alignments => merged.Value.Alignments;

    /// <summary>What each source says.</summary>
    public Ledger Ledger => merged.Value.Ledger;

    /// <summary>How the articles derive from each other.</summary>
    public LineageView Lineage => merged.Value.Lineage;

    /// <summary>Its events, earliest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline => merged.Value.Timeline;

    /// <summary>The entities that its articles name or its events list, by first mention.</summary>
    public ImmutableArray<string> EntityIds => known.EntityIds;

    /// <summary>What was found wrong while merging.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => merged.Value.Diagnostics;

    /// <summary>The languages that its articles are in, in the articles' order.</summary>
    public IEnumerable<LanguageTag> ArticleLanguages => Briefing.Articles.Select(a => a.Language).Distinct();

    /// <summary>True once its articles are read; after that, what they name is known without merging them.</summary>
    public bool IsRead => known.IsAnalysed;

    /// <summary>True once it is merged.</summary>
    public bool IsMerged => merged.IsValueCreated || (words.IsValueCreated && known.IsMergedWith(words.Value));

    /// <summary>What is known of it, whatever its site teaches.</summary>
    internal KnownBriefing Known => known;

    /// <summary>True where it is made of just these.</summary>
    internal bool IsOf(KnownBriefing briefing, Lazy<SiteWords> taught) => ReferenceEquals(briefing, known) && ReferenceEquals(taught, words);

    /// <summary>Merges it now, unless it is.</summary>
    public void Merge() => _ = merged.Value;
}
