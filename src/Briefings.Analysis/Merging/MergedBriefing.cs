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
public sealed record Heading(LanguageTag Language, string Title, string Summary, string? ArticleId);

/// <summary>A briefing with its articles merged.</summary>
public sealed record MergedBriefing
{
    /// <summary>What it was made from.</summary>
    public required Briefing Briefing { get; init; }

    /// <summary>The day that its id begins with, else the earliest that an article of it was published; what lists are ordered by.</summary>
    public required Edtf Published { get; init; }

    /// <summary>The latest of that, of the articles' dates and of its corrections.</summary>
    public required Edtf Updated { get; init; }

    /// <summary>Title and summary in each language it is written in: the site's languages first, in their order.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>Its articles, in the briefing's order.</summary>
    public required ImmutableArray<AnalysedArticle> Articles { get; init; }

    /// <summary>The alignment of each two articles, left before right in the briefing's order, those of one language included.</summary>
    public required ImmutableArray<ArticleAlignment> Alignments { get; init; }

    /// <summary>What each source says.</summary>
    public required Ledger Ledger { get; init; }

    /// <summary>How the articles derive from each other.</summary>
    public required LineageView Lineage { get; init; }

    /// <summary>Its events, earliest first.</summary>
    public required ImmutableArray<TimelineEntry> Timeline { get; init; }

    /// <summary>The entities that its articles name or its events list, by first mention.</summary>
    public required ImmutableArray<string> EntityIds { get; init; }

    /// <summary>What was found wrong while merging.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The languages that its articles are in, in the articles' order.</summary>
    public IEnumerable<LanguageTag> ArticleLanguages => Articles.Select(a => a.Article.Language).Distinct();
}
