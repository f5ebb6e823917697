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
/// <param name="LateFacts"><see cref="Facts"/>, found when somebody first asks for them: whoever asks where an entity is named does not.</param>
public sealed record AnalysedArticle(
    SegmentedArticle Segmented, ImmutableArray<ImmutableArray<Mention>> Mentions, Findable<ImmutableArray<ImmutableArray<Fact>>> LateFacts)
{
    /// <summary>By segment: what it states, by where, entities included; places are in the segment's text.</summary>
    public ImmutableArray<ImmutableArray<Fact>> Facts => LateFacts.Value;

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

    /// <summary>A briefing that is yet to be merged.</summary>
    /// <param name="known">What is known of it.</param>
    /// <param name="words">The words that its site teaches.</param>
    internal MergedBriefing(KnownBriefing known, Lazy<SiteWords> words) => (this.known, this.words) = (known, words);

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
    public ImmutableArray<AnalysedArticle> Articles => known.Articles;

    /// <summary>The alignment of each two articles, left before right in the briefing's order, those of one language included.</summary>
    public ImmutableArray<ArticleAlignment> Alignments => Merged.Alignments;

    /// <summary>What each source says.</summary>
    public Ledger Ledger => Merged.Ledger;

    /// <summary>How the articles derive from each other.</summary>
    public LineageView Lineage => Merged.Lineage;

    /// <summary>Its events, earliest first.</summary>
    public ImmutableArray<TimelineEntry> Timeline => known.Timeline;

    /// <summary>The entities that its articles name or its events list, by first mention.</summary>
    public ImmutableArray<string> EntityIds => known.EntityIds;

    /// <summary>What was found wrong while merging.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Traits.Diagnostics;

    /// <summary>The languages that its articles are in, in the articles' order.</summary>
    public IEnumerable<LanguageTag> ArticleLanguages => Briefing.Articles.Select(a => a.Language).Distinct();

    /// <summary>What lists and sources tell of it: known without merging it, where it was merged in an earlier run.</summary>
    public BriefingTraits Traits => known.Find(words.Value).Traits;

    /// <summary>The digest of the words its site taught, as far as they matter to it: with its files and the glossary, all that merging it depends on.</summary>
    public string Telling => known.Find(words.Value).Telling;

    /// <summary>The digests of what other pages than its own may show of its texts.</summary>
    public BriefingOutline Outline => known.Find(words.Value).Outline;

    /// <summary>True where an article of it names an entity.</summary>
    public bool Names(string entityId) => known.NamedIds.Contains(entityId, StringComparer.Ordinal);

    /// <summary>True once its articles are read; after that, what they name is known without merging them.</summary>
    public bool IsRead => known.IsRead;

    /// <summary>True once it is known what merging it finds.</summary>
    public bool IsMerged => words.IsValueCreated && known.IsMergedWith(words.Value);

    /// <summary>What is known of it, whatever its site teaches.</summary>
    internal KnownBriefing Known => known;

    private MergedArticles Merged => known.MergeWith(words.Value);

    /// <summary>True where it is made of just these.</summary>
    internal bool IsOf(KnownBriefing briefing, Lazy<SiteWords> taught) => ReferenceEquals(briefing, known) && ReferenceEquals(taught, words);

    /// <summary>Merges it now, unless it is.</summary>
    public void Merge() => _ = Traits;

    /// <summary>Forgets what merging found, but for <see cref="Traits"/>, which are found now where they are not known: it takes much space, and is found again where somebody asks for it.</summary>
    public void Forget()
    {
        Merge();
        known.ForgetMerging();
    }

    /// <summary>What the next run needs of it, to know the same without merging it again.</summary>
    public KeptBriefing Keep() => known.Keep(words.Value);

    /// <summary>Merges it, with words that are not learned anew after this.</summary>
    internal void MergeForGood()
    {
        Merge();
        known.ForgetPairs();
    }
}
